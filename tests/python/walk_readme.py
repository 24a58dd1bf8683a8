"""Does what the README says about a first installation on three machines, word for word, at a terminal.

    python3 walk_readme.py README PROGRAMS CASE FOLDER PORT

Each machine is a folder below FOLDER with a home of its own. The commands are those of the README; the
address of the hub alone is another one, 127.0.0.1:PORT. What the programs ask for is typed: passphrases, words from the sheets, the
25 digits as the office shows them. Files are carried from machine to machine as the README says. The
office is set up twice, since the first referral needs two. Prints each command with its machine and what
the programs said last; exit 1 where one of them fails.
"""

import os
import re
import shutil
import sys
from pathlib import Path

import pexpect

PASSPHRASE = "four words that rhyme"
HOST = "hub.example.org"
PATIENCE = 120
ASKED = [
    r"(?:New passphrase[^:]*|Once more|The same again|Passphrase(?: of [^:]*)?): ",
    r"Sheet (\d), word (\d+): ",
    r"Group (\d) of 5: ",
    r"Type yes: ",
    pexpect.EOF,
]


class Walk:
    def __init__(self, readme, programs, case, folder, port):
        self.programs, self.folder, self.port = programs, folder, port
        self.machines = {name: folder / name for name in ("authority", "hub", "bsp-th", "nkw-la")}
        for machine in self.machines.values():
            machine.mkdir()
        shutil.copy(case, self.machines["bsp-th"] / "case.json")
        self.serving, self.joining, self.variables, self.number, self.code = None, None, {}, [], None
        self.blocks = blocks_of(readme)

    def machine_of(self, program, office):
        return {"saphan-ca": "authority", "saphan-hub": "hub"}.get(program, office)

    def environment(self, machine):
        home = str(self.machines[machine])
        path = f"{self.programs}:{os.environ['PATH']}"
        kept = {"PATH": path, "HOME": home, "XDG_DATA_HOME": f"{home}/data", "TERM": "dumb", "NO_COLOR": "1"}
        return {**kept, **self.variables}

    def spawn(self, machine, words):
        print(f"{machine}$ {' '.join(words)}", flush=True)
        where = str(self.machines[machine])
        return pexpect.spawn(words[0], words[1:], cwd=where, env=self.environment(machine), encoding="utf-8", timeout=PATIENCE, dimensions=(50, 500))

    def local(self, word, partner):
        """The command's word on this computer."""
        word = word.replace(f"{HOST}:4433", f"127.0.0.1:{self.port}").replace("[::]:4433", f"127.0.0.1:{self.port}")
        word = word.replace(HOST, "127.0.0.1")
        if partner == "bsp-th":
            word = {"nkw-la": "bsp-th", "LA": "TH"}.get(word, word)
        return word.replace("7F3-K2Q", self.code or "7F3-K2Q")

    def answer(self, child, machine):
        """Types what is asked for, until the program ends; says what it printed."""
        said = ""
        while True:
            asked = child.expect(ASKED)
            said += child.before
            if asked == 0:
                child.sendline(PASSPHRASE)
            elif asked == 1:
                sheet, word = child.match.groups()
                child.sendline(self.word_of(machine, sheet, word))
            elif asked == 2:
                child.sendline(self.number[int(child.match.group(1)) - 1])
            elif asked == 3:
                child.sendline("yes")
            else:
                child.close()
                return said, child.exitstatus

    def word_of(self, machine, sheet, word):
        page = (self.machines[machine] / f"mekong-kit-{sheet}-of-3.txt").read_text()
        return re.search(rf"(?m)(?:^|\s){word}\. ([a-z]+)", page).group(1)

    def run(self, machine, words):
        said, status = self.answer(self.spawn(machine, words), machine)
        if status != 0:
            sys.exit(f"{machine}: {' '.join(words)} ended with {status}:\n{said}")
        print("    " + "\n    ".join(said.strip().splitlines()[-3:]), flush=True)
        self.carry()
        return said

    def carry(self):
        """Takes every file that may travel to the other machines; none is there under another name."""
        for source in list(self.machines.values()):
            for file in source.iterdir():
                if file.suffix in (".pem", ".request"):
                    for to in self.machines.values():
                        if to != source and (not (to / file.name).exists() or (to / file.name).stat().st_mtime < file.stat().st_mtime):
                            shutil.copy2(file, to / file.name)

    def do(self, line, office, partner):
        line = line.split(" #")[0].strip()
        if line.startswith("export "):
            name, value = line.removeprefix("export ").split("=", 1)
            self.variables[name] = value.strip()
            return
        words = [self.local(word.strip("'"), partner) for word in line.split()]
        machine = self.machine_of(words[0], office)
        match words[:3]:
            case ["saphan-hub", "serve", *_]:
                self.serving = self.spawn(machine, words)
                self.serving.expect("(?i)next")
            case ["saphan-agent", "init", "--join-file"]:
                self.join(machine, words)
            case ["saphan-ca", "invite", _]:
                self.invite(machine, words, partner)
            case ["saphan-ca", "request", "approve"]:
                self.run(machine, words)
                said, status = self.answer(self.joining, office)
                if status != 0 or "belongs to network mekong" not in said:
                    sys.exit(f"{office} has not joined, {status}:\n{said}")
                self.joining = None
            case ["saphan-agent", "inbox", _]:
                self.code = re.search(r"\b[0-9A-Z]{3}-[0-9A-Z]{3}\b", self.run(machine, words)).group(0)
            case _:
                self.run(machine, words)

    def invite(self, machine, words, partner):
        said = self.run(machine, words)
        text = re.search(r"saphan1/\S+", said).group(0)
        (self.machines[partner] / "invitation.txt").write_text(text + "\n")

    def join(self, machine, words):
        self.joining = self.spawn(machine, words)
        while True:
            asked = self.joining.expect([ASKED[0], r"(\d{5}) (\d{5}) (\d{5}) (\d{5}) (\d{5})"])
            if asked == 1:
                self.number = list(self.joining.match.groups())
                return
            self.joining.sendline(PASSPHRASE)

    def all(self):
        first_office = next(at for at, block in enumerate(self.blocks) if any("invite" in line for line in block))
        setting_up = next(at for at, block in enumerate(self.blocks) if any("file import" in line for line in block))
        for block in self.blocks[:first_office]:
            self.block(block, "nkw-la", "nkw-la")
        for partner in ("nkw-la", "bsp-th"):
            for block in self.blocks[first_office:setting_up]:
                self.block(block, partner, partner)
        self.block(self.blocks[setting_up], "bsp-th", "nkw-la")
        for block in self.blocks[setting_up + 1 :]:
            self.block(block, "nkw-la", "nkw-la")
        self.serving.sendintr()
        self.serving.expect(pexpect.EOF)
        print("all of it done")

    def block(self, block, office, partner):
        for line in block:
            self.do(line, office, partner)


def blocks_of(readme):
    """The commands of the section, block by block, each on one line."""
    section = readme.split("## A first installation on three machines")[1].split("\n## ")[0]
    blocks = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    return [re.sub(r"\\\n\s*", "", block).strip().splitlines() for block in blocks]


def main():
    readme, programs, case, folder, port = sys.argv[1:]
    Walk(Path(readme).read_text(), programs, case, Path(folder), int(port)).all()


if __name__ == "__main__":
    main()
