# Why a command was not carried out, what became of the data, and what to do, in English. One message per code; what is
# said of a whole family of codes is followed by what the program itself says. Commands say it in English in the
# program's own words.

## What became of the data

safety-hub-kept = What reached the hub counts, and the rest is kept in this folder.
safety-list-whole = The list and the log are complete, and nothing is lost.
safety-invited = The invitation is in the log and was shown to nobody.
safety-kit-unused = The authority is whole; this kit is not to be used.
safety-kit-not-confirmed = The authority is made and its sheets are written, but not confirmed.
safety-nobody-admitted = Nobody was admitted, and the log says who compared.
safety-logged = What is in the log was done, and nothing else.

## The authority and its folder

error-authority-not-initialised = There is no authority in { $dir }.
error-authority-not-initialised-next = Make one with saphan-ca init --network NAME, or name its folder with --dir.
error-authority-already-initialised = There is an authority in { $dir } already.
error-authority-already-initialised-next = Look at it with saphan-ca status, or name another folder with --dir.
error-authority-disk = A file of the authority cannot be read or written: { $file } ({ $detail }). Nothing was issued.
error-authority-log = The list of the authority is damaged: { $original }
error-authority-log-next = Take the newest backup, and change nothing before.
error-authority-root = The root of the authority is damaged: { $original }
error-authority-root-next = Take the newest backup.
error-authority-other-key = root.key and root.pem do not belong together.
error-authority-other-key-next = Take both from one backup.
error-authority-signer = The key of the authority did not sign. Nothing was issued.
error-authority-signer-next = Try again.
error-authority-backup = This is no backup of an authority, or it is cut short.
error-authority-backup-next = Take another copy of it: saphan-ca backup verify FILE.
error-authority-backup-damaged = The backup is damaged: it opens, and holds not what was sealed.
error-authority-occupied = { $dir } is not empty, and a restored authority never takes a place.
error-authority-occupied-next = Choose another folder: saphan-ca restore FILE --dir DIR.
error-acts = The log of acts was changed.
error-acts-next = Take the newest backup and issue nothing before: saphan-ca backup verify FILE. Keep this folder: it shows what happened.
error-issue = A certificate could not be made. Nothing was issued.
error-issue-next = Look with saphan-ca check.
error-certificate-next = Look with saphan-ca check.
error-root-changes = The root was changed 24 times and cannot be changed again.
error-root-changes-next = Look at it with saphan-ca show powers.
error-handed-to-same = { $name } acts here already.
error-handed-to-same-next = Name the person who takes over.
error-by-nobody = Nobody is named who acts.
error-by-nobody-next = The same command with --by NAME, or set SAPHAN_CA_BY.

## Partners and requests

error-authority-network = The request is for network { $network }, not for this one.
error-authority-network-next = Ask whoever sent it.
error-authority-other-identity = { $partner } is active with another key.
error-authority-other-identity-next = If that key is lost, revoke { $partner } first. See saphan-ca partner show { $partner }.
error-authority-used-key = This key was revoked, or belongs to another partner or hub.
error-authority-used-key-next = New keys are needed.
error-authority-not-invited = The request for { $partner } came with no invitation of this authority.
error-authority-not-invited-next = Refuse nothing and approve nothing, and look at the hub. See saphan-ca request list.
error-request = The request is not as it has to be.
error-request-next = Ask the office for the file again. It makes one with saphan-agent init --request FILE.
error-request-time = The request was made { $at }, outside of the last 30 days.
error-request-time-next = The office makes a new one with saphan-agent init --request FILE.
error-request-ambiguous = { $partner } asks more than once: { $one } and { $other }.
error-request-ambiguous-next = The same command with --request, and the one that you mean.
error-renewal-partner = The request is of { $other }, not of { $partner }.
error-renewal-partner-next = The same command with the right file or partner.
error-hub-name-other = The request is for hub { $other }, not for { $name }.
error-hub-name-other-next = The same command with the right file or name.
error-since = A partner cannot be revoked from { $since } on, which is to come.
error-since-next = The same command without --since, or with a time that is over.
error-invitation-too-long = The invitation would be too long.
error-invitation-too-long-next = The same command with a shorter --hub.
error-number-mistyped-in = Something was read, heard or typed wrongly in group { $group }, so nothing was compared.
error-number-differs = What { $partner } read out is not the number of the request that the hub handed over.
error-number-differs-next = Refuse it with saphan-ca request refuse { $partner } --reason number-differs, and invite the office anew on another way.

## The recovery kit

error-kit-next = The same command, with the printed sheets at hand.
error-kit-absent = This authority has no recovery kit.
error-kit-absent-next = Make one with saphan-ca kit make.
error-kit-word-count = A sheet has 25 words.
error-kit-word = Word { $number } is on no sheet.
error-kit-checksum = A word is wrong, or two changed places.
error-kit-share-number = The first word is not one that a sheet begins with.
error-kit-same-share = That is sheet { $sheet } twice; two different sheets are needed.
error-kit-mixed = The two sheets are of different kits.
error-kit-mixed-next = Look at the number of the kit on them.
error-kit-other-key = These sheets are of another kit, or one was changed.
error-kit-other-key-next = Try the third sheet.
error-kit-answer = Word { $number } of sheet { $sheet } is another.
error-kit-answer-next = Look at the printed sheet, then saphan-ca kit confirm.
error-share-count = Two sheets are needed, no more and no fewer.
error-share-count-next = Give --share twice.

## Visits at the hub

error-authority-older = The hub has { $hub } entries of the list and this folder { $ours }: this is an older copy of the authority.
error-authority-older-next = Issue nothing here. Take the newest backup: saphan-ca restore FILE.
error-authority-forked = The hub has another list than this folder: the key of the authority was used on two copies, or this is the hub of another network.
error-authority-forked-next = Issue nothing here. Look at every copy of this folder that there is: saphan-ca log verify.
error-hub-set-back = The hub has { $hub } entries of the list and had { $before } at the last visit: it was set back.
error-hub-set-back-next = Telephone the operator of the hub. If the hub was restored: saphan-ca sync --hub-restored.
error-hub-name-next = Look whether this computer has a line to the internet, then saphan-ca sync.
error-hub-silent-next = Look at the line, and ask whoever looks after it whether UDP is let through. Try again later: saphan-ca sync.
error-hub-cut = The line to the hub was cut.
error-hub-cut-next = Try again when the line is back: saphan-ca sync.
error-hub-busy-next = Try again later: saphan-ca sync.
error-hub-not-trusted-next = Look at the clock of this computer and at the address of the hub: saphan-ca sync --hub HOST:PORT.
error-not-accepted = The hub does not take the certificate of this authority.
error-not-accepted-next = Look at the clock of this computer, and whether the hub belongs to this network: saphan-ca sync --hub HOST:PORT.
error-admin = The hub refuses what the authority brings.
error-admin-next = Telephone the operator of the hub: its log says why.
error-hub-unexpected = The hub answers something else than was asked.
error-hub-unexpected-next = Telephone the operator of the hub: its log says why.
error-hub-own-word = The hub hands out a self-revocation that does not hold.
error-hub-own-word-next = Telephone the operator of the hub: somebody changes what it hands out.
error-frame-next = Telephone the operator of the hub: its log says why.

## Files, the terminal, the pages

error-file-exists-sheet = { $file } is there already; it may be the only copy of a sheet.
error-file-exists-sheet-next = Choose another folder with --sheets.
error-file-exists-other = { $file } is there already.
error-file-not-written = { $file } cannot be written ({ $detail }).
error-file-not-written-next = Choose another file.
error-file-not-written-sheet = { $file } cannot be written ({ $detail }).
error-file-not-written-sheet-next = Remove the sheets of this attempt, then saphan-ca kit make.
error-file-not-written-answer = { $file } cannot be written ({ $detail }).
error-file-not-written-answer-next = The same command again.
error-file-not-written-invitation = { $file } cannot be written ({ $detail }).
error-file-not-written-invitation-next = saphan-ca invite again, with another file.
error-passphrase-differs = The two passphrases are not the same.
error-no-terminal = There is no terminal to ask for the passphrase.
error-no-terminal-next = Use --passphrase-file FILE.
error-no-terminal-confirm = This has to be confirmed, and there is nobody to ask.
error-no-terminal-confirm-next = Use --yes.
error-no-answer = Nobody answers.
error-no-answer-next = The same command, at a terminal.
error-not-confirmed-next = The same command, when you are sure.
error-pages-not-served = No pages are served for this authority.
error-pages-not-served-next = Serve them with saphan-ca serve.
error-no-browser-next = Write the link with saphan-ca open --print, and open it yourself.
error-ready-file = The file that says that the pages are there cannot be written: { $file } ({ $detail }).
error-signals-next = Start it again.
error-man = The manual cannot be written.

## What all programs say alike

error-sealed-malformed = This is no sealed file of Saphan, or it is damaged.
error-sealed-malformed-next = Take the newest backup.
error-sealed-format = This file was sealed by a newer program.
error-sealed-format-next = Update this program.
error-sealed-cost = This file asks for more than a sealed file may.
error-sealed-cost-next = Take the newest backup.
error-sealed-memory = There is not enough free memory to try the passphrase.
error-sealed-memory-next = Close other programs, and try again.
error-sealed-damaged = The passphrase is right, but the file is damaged.
error-sealed-damaged-next = Take the newest backup.
error-sealed-too-long = This is more than a sealed file holds.
error-sealed-too-long-next = Tell the makers of this program.
error-no-memory = There is not enough free memory to work out the number.
error-no-memory-next = Close other programs, and try again.
error-certificate = A certificate does not hold.
error-signed = A signature does not hold.
error-signed-next = Do not rely on this. Ask whoever gave it for another.
error-number-form = A number to compare has 5 groups of 5 digits.
error-number-form-next = Have it read out again, and type all of them.
error-number-mistyped = Something was read, heard or typed wrongly, so nothing was compared.
error-number-mistyped-next = Have it read out again.
error-hub-name = The name of the hub was not found.
error-socket = This computer gives the program no network.
error-socket-next = Look whether a firewall keeps it off, then try again.
error-hub-silent = The hub does not answer.
error-hub-busy = The hub is busy.
error-hub-not-trusted = What answers at the hub's address is not the hub of this network. Nothing was sent.
error-frame = The hub answered in a form that this program does not read.
error-not-confirmed = Nobody has confirmed it.
error-no-browser = No browser opens by itself.
error-pages-address = The pages cannot be served at { $address } ({ $detail }).
error-pages-address-next = Name another address with --ui, or stop what uses this one.
error-ready-file-next = Name another file.
error-signals = This computer does not tell the program when it has to stop.
error-runtime = The program cannot start.
error-runtime-next = Close other programs, and try again.
error-pages-link = The file for opening the pages cannot be written: { $file } ({ $detail }).
error-pages-link-next = Look whether the disk has room and whether you may write there.
