//! Files of a case, and who the person is, in the pages.

use std::fs;

use saphan_tests::process::{Browser, Network, eventually, text_of};

const WORDS: &[u8] = b"The usual paper.\nHer teacher Mrs Robertson calls each week.\n";

/// The name of a case in the addresses of a browser.
pub(super) fn files_of(browser: &mut Browser, case: &str) -> String {
    browser.get("/attachments").says(&[case]);
    let to = browser.post("/attachments", &[("case", case)]);
    to.leads_to().expect("it leads to the files").to_owned()
}

#[test]
fn a_file_is_looked_at_attached_settled_approved_saved_and_removed() {
    let mut network = Network::start();
    let case = network.imports_a_case();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let files = files_of(&mut bsp, &case);
    assert!(!files.contains(&case), "addresses name no case: {files}");
    let add = format!("{files}/add");
    let file = ("file", "Ms Example.txt", WORDS);
    bsp.get(&files).says(&["No file belongs to this case yet.", "multipart/form-data"]);

    let untold = bsp.upload(&add, &[("type", "")], file);
    assert_eq!(untold.status, 400);
    untold.says(&["NOTHING_CHOSEN", "href=\"#type\""]);
    let program = ("file", "a.exe", &b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff"[..]);
    let program = bsp.upload(&add, &[("type", "other")], program);
    assert_ne!(program.status, 303, "programs are no files of a case");
    program.says(&["value=\"other\" selected"]);
    bsp.upload(&add, &[("type", "other"), ("look", "yes")], file).says(&["LOOK:"]);
    bsp.get(&files).says(&["No file belongs to this case yet."]);
    let added = bsp.upload(&add, &[("type", "other")], file);
    let one = added.leads_to().expect("it leads to the file").to_owned();
    let page = bsp.get(&one);
    page.says(&["attachment-1.txt", "Attached.", "LOOK:", "Nothing was hidden in it."]);
    assert!(!page.body.contains("Robertson") && !page.body.contains("Example"), "{}", page.body);

    let one = one.split('?').next().expect("an address").to_owned();
    bsp.post(&one, &[]).says(&["1 passage may tell who a person is", "Robertson</q>"]);
    let settle = format!("{one}/settle");
    let unsaid = bsp.post(&settle, &[("how-1", "keep"), ("words-1", "")]);
    assert_eq!(unsaid.status, 400);
    unsaid.says(&["SETTLEMENT_WORDS", "Robertson</q>"]);
    let kept = [("how-1", "keep"), ("words-1", "it is the number of an office")];
    bsp.submit(&settle, &kept).says(&["Settled.", "a second person has to approve it"]);
    let mark = bsp.post(&one, &[]).hidden("mark").expect("what waits for an approval");
    assert_eq!(bsp.post(&format!("{one}/approve"), &[("mark", &mark)]).status, 403);
    let mut sv = Browser::unlocked_by(&network.bsp, "sv-01");
    let gone = sv.get(&one);
    assert_eq!(gone.status, 404, "an address of another session names nothing");
    gone.says(&["CASE_PAGE_OUTDATED"]);
    let one = format!("{}/1", files_of(&mut sv, &case));
    sv.post(&one, &[]);
    let approve = format!("{one}/approve");
    assert_eq!(sv.post(&approve, &[("mark", &"0".repeat(64))]).status, 409);
    sv.submit(&approve, &[("mark", &mark)]).says(&["Approved."]);

    let saved = sv.post(&format!("{one}/file"), &[]);
    assert_eq!(saved.status, 200);
    assert_eq!(
        saved.header("content-disposition"),
        Some("attachment; filename=\"attachment-1.txt\"")
    );
    assert_eq!(saved.header("content-type"), Some("application/octet-stream"));
    assert!(saved.body.contains("Robertson"), "it was kept: {}", saved.body);
    let original = sv.post(&format!("{one}/file"), &[("original", "yes")]);
    assert_eq!(original.body.as_bytes(), WORDS);

    let remove = format!("{one}/remove");
    sv.get(&remove).says(&["for good", "Type"]);
    let unsure = sv.post(&remove, &[("reference", "attachment")]);
    assert_eq!(unsure.status, 400);
    sv.submit(&remove, &[("reference", &case)]).says(&["Removed, and its original."]);
    network.stop_hub();
}

#[test]
fn nothing_of_a_file_is_kept_that_another_page_sends_or_that_is_too_long() {
    let mut network = Network::start();
    let case = network.imports_a_case();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let files = files_of(&mut bsp, &case);

    let head = format!(
        "POST {files}/add HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n{}Content-Type: \
         multipart/form-data; boundary=x\r\nContent-Length: ",
        bsp.cookie_line(),
        host = bsp.host(),
    );
    let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nwords\r\n\
                --x\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nother\r\n--x--\r\n";
    let tokenless = bsp.raw(format!("{head}{}\r\n\r\n{body}", body.len()).as_bytes());

    assert_eq!(tokenless.status, 409, "{}", tokenless.body);
    tokenless.says(&["PAGE_OUTDATED"]);
    bsp.get(&files).says(&["No file belongs to this case yet."]);
    network.stop_hub();
}

/// Compares the keys of both offices by the command line.
pub(super) fn compared(network: &Network) {
    for (from, to) in [(&network.bsp, &network.nkw), (&network.nkw, &network.bsp)] {
        let shown = to.run(&["partner", "show", from.partner().as_str()]).done();
        let heard = network.path("heard");
        fs::write(&heard, text_of(&shown["our_number"])).expect("written");
        let compare = ["partner", "compare", to.partner().as_str(), "--number-file"];
        from.run(&[&compare[..], &[heard.to_str().expect("a name")]].concat()).done();
    }
}

#[test]
fn who_the_person_is_is_asked_for_told_by_two_and_opened_by_two_with_a_file() {
    let mut network = Network::start();
    compared(&network);
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    network.nkw.serve_pages();
    let (mut bsp, mut nkw) = (Browser::unlocked(&network.bsp), Browser::unlocked(&network.nkw));
    network.bsp.awaits(&referral, "delivered");
    network.nkw.run(&["show", &referral]).done();
    network.nkw.run(&["accept", &referral]).done();
    network.bsp.awaits(&referral, "accepted");
    let page = format!("/referral/{referral}");
    let name = "Nokkeo";

    let ask = format!("{page}/ask-identity");
    nkw.get(&ask).says(&["value=\"lo-01\"", "Officer who will read it"]);
    let nobody = nkw.post(&ask, &[("purpose", "identity_disclosure")]);
    assert_eq!(nobody.status, 400);
    nobody.says(&["href=\"#officer\"", "value=\"identity_disclosure\" checked"]);
    let asked = [("purpose", "identity_disclosure"), ("officer", "lo-01")];
    nkw.submit(&ask, &asked).says(&["Asked."]);
    network.bsp.awaits(&referral, "identity_requested");

    let case = text_of(&network.bsp.run(&["file", "list"]).done()["cases"][0]["case"]);
    let files = files_of(&mut bsp, &case);
    bsp.get(&files);
    let paper = ("file", "paper.txt", &b"The usual paper.\n"[..]);
    bsp.upload(&format!("{files}/add"), &[("type", "id_copy")], paper);
    let tier = format!("{page}/disclose/3");
    assert_eq!(bsp.get(&tier).leads_to(), Some(format!("{tier}/choose").as_str()));
    let choose = bsp.get(&format!("{tier}/choose"));
    choose.says(&[
        "Asked for",
        "lo-01",
        "All who were accepted",
        "Last day",
        "Copy of an identity",
    ]);
    assert!(!choose.body.contains(name), "choosing names nobody");
    let day = [("purpose", "identity_disclosure"), ("until-day", "40"), ("until-month", "1")];
    let day = bsp.post(&tier, &day);
    assert_eq!(day.status, 400);
    day.says(&["DATE_UNFIT", "href=\"#until\""]);
    let chosen = [("purpose", "identity_disclosure"), ("file", "1")];
    let look = bsp.post(&tier, &chosen);
    look.says(&[name, "1: Copy of an identity", &format!("60;url={tier}/choose")]);
    let hash = look.hidden("hash").expect("a mark");
    let sent = [&chosen[..], &[("hash", hash.as_str())]].concat();
    bsp.submit(&format!("{tier}/send"), &sent).says(&["It is drafted, and nothing has left"]);
    let mut sv = Browser::unlocked_by(&network.bsp, "sv-01");
    let mark = sv.get(&format!("{page}/approve")).hidden("mark").expect("a mark");
    sv.submit(&format!("{page}/approve"), &[("mark", &mark)]).says(&["Approved."]);

    let identity = format!("{page}/identity");
    eventually("it has come", || (nkw.get(&identity).status == 200).then_some(()));
    let alone = nkw.post(&identity, &[]);
    assert_eq!(alone.status, 403, "one person alone opens nothing: {}", alone.body);
    nkw.get(&format!("{page}/let-read")).says(&["You read nothing of it yourself"]);
    let own = nkw.post(&format!("{page}/let-read"), &[]);
    assert_eq!(own.status, 403);
    let mut theirs = Browser::unlocked_by(&network.nkw, "sv-01");
    theirs.get(&identity);
    theirs.submit(&format!("{page}/let-read"), &[]).says(&["The officer may read it now."]);
    let mut nkw = Browser::unlocked(&network.nkw);
    assert!(!nkw.get(&identity).body.contains(name), "it is masked");
    nkw.post(&identity, &[]).says(&[name, "cannot be unread", &format!("60;url={identity}")]);
    eventually("the file has come", || {
        nkw.get(&identity);
        let opened = nkw.post(&identity, &[]);
        opened.body.contains(&format!("{identity}/file/1")).then_some(())
    });
    let saved = nkw.post(&format!("{identity}/file/1"), &[]);
    assert_eq!(saved.body, "The usual paper.\n");
    let named = format!("attachment; filename=\"{referral}-1.txt\"");
    assert_eq!(saved.header("content-disposition"), Some(named.as_str()));
    nkw.get("/queue").says(&["Files on their way", "100 %"]);
    network.end();
}
