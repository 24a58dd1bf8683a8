//! Files that are larger than the memory which the program may take: the system refuses it more, and the
//! program would end there.
#![expect(clippy::unwrap_used, reason = "a machine that cannot be prepared ends its test")]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use saphan_tests::process::{Network, Office, Program, Ran, text_of};
use saphan_tests::scans;
use serde_json::Value;

/// What a file has that is nearly all of something that is left behind.
const LEN: u64 = 600 << 20;
/// What the program may take of addresses, stacks and libraries included, in KiB.
const MEMORY_KIB: u64 = 400 << 10;

/// The smallest pictures there are.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
    \0\0\0\rIDATx\xdac\xfc\xcf\xc0P\x0f\0\x04\x85\x01\x80\x84\xa9\x8c!\0\0\0\0IEND\xaeB`\x82";
const WEBP: &[u8] =
    b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0";

fn cleaned(memory_kib: u64, file: &Path) -> Value {
    let agent = Program::Agent.command();
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -v $1 && shift && exec \"$@\"", "sh", &memory_kib.to_string()]);
    command.arg(agent.get_program()).args(["--json", "attachment", "clean"]).arg(file);
    command.arg("--out").arg(file.with_extension("out"));
    // One heap: how many a library reserves addresses for depends on the processors.
    command.env("MALLOC_ARENA_MAX", "1");
    Ran::of(&mut command).done()
}

/// A package of stored parts, the last of which has nothing but zeros (APPNOTE.TXT, section 4.3).
fn package(file: &Path, parts: &[(&str, &str)], film: &str, film_len: u32) {
    let mut out = File::create(file).unwrap();
    let mut directory = Vec::new();
    let zeros = (film, film_len, 0);
    let all = parts.iter().map(|(name, part)| (*name, part.len() as u32, crc32(part.as_bytes())));
    for (number, (name, len, check)) in all.chain([zeros]).enumerate() {
        let at = out.stream_position().unwrap() as u32;
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        for field in [check, len, len] {
            common.extend(field.to_le_bytes());
        }
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        let head = [b"PK\x03\x04", common.as_slice(), name.as_bytes()].concat();
        out.write_all(&head).unwrap();
        match parts.get(number) {
            Some((_, part)) => out.write_all(part.as_bytes()).unwrap(),
            None => drop(out.seek(SeekFrom::Current(i64::from(len))).unwrap()),
        }
        directory.extend([b"PK\x01\x02\x14\0", common.as_slice(), &[0; 10]].concat());
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let at = out.stream_position().unwrap() as u32;
    let count = (parts.len() as u16 + 1).to_le_bytes();
    let mut end = [b"PK\x05\x06\0\0\0\0", &count[..], &count[..]].concat();
    end.extend((directory.len() as u32).to_le_bytes());
    end.extend(at.to_le_bytes());
    end.extend([0, 0]);
    out.write_all(&directory).unwrap();
    out.write_all(&end).unwrap();
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        (0..8).fold(sum ^ u32::from(*byte), step)
    })
}

#[test]
fn pictures_with_films_behind_them_take_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let jpeg = scans::page((64, 64), 1);
    for (name, picture, kind) in
        [("a.jpg", jpeg.as_slice(), "jpg"), ("a.png", PNG, "png"), ("a.webp", WEBP, "png")]
    {
        let file = folder.path().join(name);
        fs::write(&file, picture).unwrap();
        File::options().write(true).open(&file).unwrap().set_len(LEN).unwrap();

        let done = cleaned(MEMORY_KIB, &file);

        assert_eq!((&done["kind"], &done["original_len"]), (&kind.into(), &LEN.into()), "{done}");
        assert!(done["rebuilt_len"].as_u64().unwrap() < 10_000, "{done}");
        assert!(done["removed"].to_string().contains("data behind the picture"), "{done}");
    }
}

#[test]
fn documents_with_films_in_them_take_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let odt = "application/vnd.oasis.opendocument.text";
    let docx: &[_] = &[
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", "<d><body><p><r><t>seen</t></r></p></body></d>"),
    ];
    let odt: &[_] = &[("mimetype", odt), ("content.xml", "<o><text><p>seen</p></text></o>")];
    let xlsx: &[_] = &[
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", "<w><sheets><sheet sheetId=\"1\" id=\"a\"/></sheets></w>"),
        ("xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"a\" Target=\"s.xml\"/></r>"),
        ("xl/s.xml", "<s><row><c t=\"inlineStr\"><is><t>seen</t></is></c></row></s>"),
    ];
    for (kind, parts, film) in [
        ("docx", docx, "word/media/film.bin"),
        ("odt", odt, "Pictures/film.bin"),
        ("xlsx", xlsx, "xl/media/film.bin"),
    ] {
        let file = folder.path().join(format!("a.{kind}"));
        package(&file, parts, film, LEN as u32);

        let done = cleaned(MEMORY_KIB, &file);

        assert_eq!((&done["kind"], &done["checked"]), (&kind.into(), &"complete".into()), "{done}");
        assert!(done["removed"].to_string().contains("picture"), "{done}");
    }
}

/// `SAPHAN_SCANS_MIB` names another length, up to that of 1 GiB: it then takes a while, and the time and
/// memory of each step are of interest.
#[test]
fn scans_go_from_one_office_to_a_folder_of_the_other() {
    let mib = std::env::var("SAPHAN_SCANS_MIB").map_or(8, |mib| mib.parse().unwrap());
    let mut network = Network::start();
    network.hub_setting("[limits]\npartner_kib_per_s = 1048576\npartner_requests_per_s = 100000\n");
    network.stop_hub();
    network.start_hub();
    let (case, referral) = accepted(&mut network);
    let file = network.path("scans.pdf");
    let mut out = BufWriter::new(File::create(&file).unwrap());
    scans::pdf(&mut out, scans::A4, mib << 20).unwrap();
    out.into_inner().unwrap();
    let (bsp, nkw) = (&network.bsp, &network.nkw);
    let take = ["attach", &case, file.to_str().unwrap(), "--type", "id_copy"];
    let attached = measured("attach", bsp, &take);
    assert_eq!((&attached["attachment"], &attached["kind"]), (&1.into(), &"pdf".into()));

    let purpose = ["--purpose", "identity_disclosure"];
    let ask = ["ask-identity", &referral, "--officer", "lo-01"];
    nkw.run(&[&ask[..], &purpose].concat()).done();
    bsp.awaits(&referral, "identity_requested");
    let disclose = ["disclose", &referral, "--tier", "3", "--file", "1", "--send"];
    measured("disclose", bsp, &[&disclose[..], &purpose].concat());
    measured("approve", bsp, &["approve", &referral, "--yes", "--as", "sv-01"]);
    let begun = Instant::now();
    let folder = network.path("saved");
    fs::create_dir(&folder).unwrap();
    until("the identity has come", || nkw.run(&["let-read", &referral, "--as", "sv-01"]).code == 0);
    nkw.run(&["open-identity", &referral]).done();
    until("the file has come", || {
        let queue = nkw.run(&["queue"]).done();
        queue["attachments"][0]["state"] == "here"
    });
    println!("carried in {:.1} s", begun.elapsed().as_secs_f64());
    let save = ["open-identity", &referral, "--save", folder.to_str().unwrap()];
    let opened = measured("open-identity --save", nkw, &save);

    let shown = network.path("shown.pdf");
    let show = ["attachment", "show", &case, "1", "--out", shown.to_str().unwrap()];
    measured("attachment show", bsp, &show);
    let saved = text_of(&opened["files"][0]["saved"]);
    assert!(same(Path::new(&saved), &shown), "it is the file that left");
    network.end();
}

/// A case of bsp-th that nkw-la has accepted, each having compared the key of the other, and both on the
/// line.
fn accepted(network: &mut Network) -> (String, String) {
    for (from, to) in [(&network.bsp, &network.nkw), (&network.nkw, &network.bsp)] {
        let shown = to.run(&["partner", "show", from.partner().as_str()]).done();
        let heard = network.path("heard");
        fs::write(&heard, text_of(&shown["our_number"])).unwrap();
        let compare = ["partner", "compare", to.partner().as_str(), "--number-file"];
        from.run(&[&compare[..], &[heard.to_str().unwrap()]].concat()).done();
    }
    let case = network.imports_a_case();
    let sent = network.bsp.run(&["refer", &case, "--to", "nkw-la", "--send"]).done();
    let referral = text_of(&sent["referral"]);
    network.bsp.run(&["approve", &referral, "--yes", "--as", "sv-01"]).done();
    network.bsp.serve();
    network.nkw.serve();
    network.bsp.awaits(&referral, "delivered");
    network.nkw.run(&["show", &referral]).done();
    network.bsp.awaits(&referral, "acknowledged");
    network.nkw.run(&["accept", &referral]).done();
    network.bsp.awaits(&referral, "accepted");
    (case, referral)
}

/// Runs a command, and tells how long it took and what memory.
fn measured(what: &str, office: &Office, arguments: &[&str]) -> Value {
    let begun = Instant::now();
    let mut command = office.command(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut most_kib = 0;
    while child.try_wait().unwrap().is_none() {
        let status = fs::read_to_string(&status).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
        most_kib = most_kib.max(line.trim().trim_end_matches(" kB").parse().unwrap_or(0));
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    let (stdout, stderr) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{what}: {stdout}{stderr}");
    println!("{what}: {:.1} s, at most {} MiB", begun.elapsed().as_secs_f64(), most_kib / 1024);
    serde_json::from_str(&stdout).unwrap()
}

/// Waits as long as a file of 1 GiB may take.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(1800);
    while !is_so() {
        assert!(Instant::now() < deadline, "it did not happen that {what}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

fn same(one: &Path, other: &Path) -> bool {
    let [mut one, mut other] = [one, other].map(|path| BufReader::new(File::open(path).unwrap()));
    loop {
        let (some, more) = (one.fill_buf().unwrap(), other.fill_buf().unwrap());
        let len = some.len().min(more.len());
        if len == 0 {
            return some.is_empty() && more.is_empty();
        }
        if some[..len] != more[..len] {
            return false;
        }
        one.consume(len);
        other.consume(len);
    }
}

#[test]
fn a_pdf_of_scans_is_in_memory_once() {
    const PDF_LEN: u64 = 96 << 20;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.pdf");
    let mut out = BufWriter::new(File::create(&file).unwrap());
    let len = scans::pdf(&mut out, (1240, 1754), PDF_LEN).unwrap();
    out.into_inner().unwrap();

    // Room for one and a half of it, and for what the program takes by itself.
    let done = cleaned(((len * 3 / 2) >> 10) + (96 << 10), &file);

    assert_eq!((&done["kind"], &done["original_len"]), (&"pdf".into(), &len.into()), "{done}");
    let rebuilt = done["rebuilt_len"].as_u64().unwrap();
    assert!(rebuilt > len / 3, "its pages are there: {rebuilt} of {len}");
    assert!(fs::metadata(file.with_extension("out")).unwrap().len() == rebuilt);
}
