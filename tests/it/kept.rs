//! What the leak check finds in the text of an attachment: replaced, or kept by two people.

use std::io::{Cursor, Read, Seek, SeekFrom};
use std::time::Duration;

use saphan_agent::attachment::{Identifiers, Workbench, rebuild};
use saphan_agent::audit::Act;
use saphan_agent::casefile::CaseFile;
use saphan_agent::disclosure::Settlement;
use saphan_agent::office::{Attaching, AttachmentFindings, Office, OfficeError, SettledAttachment};
use saphan_agent::store::{AttachmentCopy, AttachmentRecord, SealedName};
use saphan_protocol::codes::{AttachmentType, UserRole};
use saphan_protocol::ids::Digest;
use saphan_tests::world::{
    ADMINISTRATOR, FOCAL_PERSON, GHENT, LIAISON, OFFICER, SUPERVISOR, VIENTIANE, World,
};
use serde_json::{Value, json};
use zeroize::Zeroizing;

/// Somebody whom the case does not know: one LOOK.
const TEACHER: &str = "Her teacher Mrs Robertson calls each week.";
const KEEP: &str = "1=keep:the partner knows her";

/// A case of Ghent with one file, which its officer attached.
struct Story {
    world: World,
    case: String,
    original: Vec<u8>,
}

impl Story {
    fn of(seed: u64, file: impl FnOnce(&str) -> Vec<u8>) -> Self {
        let mut world = World::from_seed(seed);
        world.run_for(Duration::from_secs(5 * 3600));
        let case = world.import_case(GHENT, VIENTIANE);
        let mut story = Self { world, case, original: Vec::new() };
        story.original = file(&story.name());
        story.attaches();
        story
    }

    fn with_text(seed: u64, text: &str) -> Self {
        Self::of(seed, |_| text.as_bytes().to_vec())
    }

    fn attaches(&mut self) {
        let (now, case, original) = (self.world.now(), self.case.clone(), self.original.clone());
        self.world
            .office(GHENT, async |office| {
                let known = office.identifiers(&case, now).await?;
                let mut source = Cursor::new(original.as_slice());
                let bench = Workbench::new(office.folder(), &known);
                let mut rebuilt = rebuild(&mut source, &bench)?;
                let attaching = Attaching {
                    attachment_type: AttachmentType::CourtDocument,
                    name: SealedName::new("note".to_owned()),
                    original: &mut source,
                    rebuilt: &mut rebuilt,
                    progress: &|_, _| {},
                };
                office.attach(&case, attaching, false, now).await
            })
            .expect("it is attached");
    }

    /// The survivor's, as the case has it.
    fn name(&mut self) -> String {
        let (now, case) = (self.world.now(), self.case.clone());
        let case = self.world.office(GHENT, async |office| office.case(&case, now).await);
        case.expect("it is there").content().persons[0].names[0].full.expose().to_owned()
    }

    fn found(&mut self) -> AttachmentFindings {
        let (now, case) = (self.world.now(), self.case.clone());
        let found = self
            .world
            .office(GHENT, async |office| office.attachment_findings(&case, 1, now).await);
        found.expect("it may be read")
    }

    fn levels(&mut self) -> Vec<&'static str> {
        self.found().findings.iter().map(|(finding, _)| finding.level.as_str()).collect()
    }

    fn settles_as(
        &mut self,
        who: &str,
        decided: &[&str],
    ) -> Result<SettledAttachment, OfficeError> {
        let (now, case) = (self.world.now(), self.case.clone());
        let decided: Vec<Settlement> =
            decided.iter().map(|one| one.parse().expect("a settlement")).collect();
        self.world.as_officer(GHENT, who, async |office: &mut Office| {
            office.settle_attachment(&case, 1, &decided, false, now).await
        })
    }

    fn settles(&mut self, decided: &[&str]) -> Result<SettledAttachment, OfficeError> {
        self.settles_as(OFFICER, decided)
    }

    fn approves_as(&mut self, who: &str, seen: &Digest) -> Result<(), OfficeError> {
        let (now, case) = (self.world.now(), self.case.clone());
        self.world.as_officer(GHENT, who, async |office: &mut Office| {
            office.approve_attachment(&case, 1, seen, now).await
        })
    }

    fn seen(&mut self) -> Digest {
        self.found().kept.expect("something is kept").digest
    }

    fn read(&mut self, copy: AttachmentCopy) -> (AttachmentRecord, Vec<u8>) {
        let (now, case) = (self.world.now(), self.case.clone());
        let mut bytes = Vec::new();
        let take = |piece: &[u8]| {
            bytes.extend_from_slice(piece);
            Ok::<_, OfficeError>(())
        };
        let record = self
            .world
            .office(GHENT, async |office| office.read_attachment(&case, 1, copy, now, take).await);
        (record.expect("it is there"), bytes)
    }

    fn record(&mut self) -> AttachmentRecord {
        self.read(AttachmentCopy::Rebuilt).0
    }

    fn has_roles(&mut self, who: &str, roles: &[UserRole]) {
        let (now, code) = (self.world.now(), who.parse().expect("a code"));
        self.world.as_officer(GHENT, ADMINISTRATOR, async |office: &mut Office| {
            office.set_roles(&code, roles, now).await.expect("an administrator may");
        });
    }

    fn acts(&mut self) -> Vec<Act> {
        let now = self.world.now();
        let log = self.world.as_officer(GHENT, FOCAL_PERSON, async |office: &mut Office| {
            office.audit_log(now).await.expect("they may")
        });
        log.iter().map(|entry| entry.act).collect()
    }

    /// The file is as it was attached, and nothing of it is settled.
    fn assert_untouched(&mut self) {
        let (record, bytes) = self.read(AttachmentCopy::Rebuilt);
        assert!(bytes == self.original && record.kept().is_none() && !record.is_settled());
        assert!(!self.acts().contains(&Act::AttachmentSettled));
    }
}

#[test]
fn a_name_in_a_text_is_replaced_and_the_original_stays() {
    let mut story = Story::of(301, |name| format!("We met {name}.\n{TEACHER}\n").into_bytes());
    assert_eq!(story.levels(), ["STOP", "LOOK"]);
    assert!(!story.record().may_leave_before_acceptance());

    let done = story.settles(&["2=generalise:somebody", "1=replace"]).expect("settled");

    assert_eq!(done, SettledAttachment { rewritten: true, kept: 0 });
    let (record, bytes) = story.read(AttachmentCopy::Rebuilt);
    let text = String::from_utf8(bytes.clone()).expect("a text");
    assert_eq!(text, "We met [SURVIVOR].\nHer teacher somebody calls each week.\n");
    assert!(record.is_settled() && record.may_leave_before_acceptance());
    assert!(record.commits_to(&bytes) && !record.commits_to(&story.original));
    let original = story.original.clone();
    assert_eq!(story.read(AttachmentCopy::Original).1, original);
    assert!(story.acts().contains(&Act::AttachmentSettled));
    story.world.assert_all_is_well();
}

#[test]
fn what_is_decided_wrongly_changes_nothing() {
    let mut story = Story::of(302, |name| format!("We met {name}.\n{TEACHER}\n").into_bytes());
    let wrong: [(&[&str], &str); 6] = [
        (&["1=keep:she wants it", "2=replace"], "disclosure-settlement"),
        (&["1=replace", "2=replace", "3=replace"], "disclosure-settlement"),
        (&["1=replace", "1=replace", "2=replace"], "disclosure-settlement"),
        (&["1=replace"], "disclosure-findings"),
        (&[], "disclosure-findings"),
        (&["1=generalise:her friend U Kyaw", "2=replace"], "attachment-reworded"),
    ];

    for (decided, code) in wrong {
        assert_eq!(story.settles(decided).expect_err("refused").code(), code, "{decided:?}");
    }
    let again = format!("1=generalise:little {}", story.name());
    let refused = story.settles(&[&again, "2=replace"]).expect_err("it identifies");

    assert!(matches!(refused, OfficeError::Reworded(1)), "{refused}");
    assert!(!refused.to_string().contains(&story.name()));
    story.assert_untouched();
    story.world.assert_all_is_well();
}

#[test]
fn what_is_kept_is_open_until_a_second_person_has_read_why() {
    let mut story = Story::with_text(303, TEACHER);
    story.has_roles(OFFICER, &[UserRole::CaseWorker, UserRole::Supervisor]);

    let done = story.settles(&[KEEP]).expect("a LOOK may be kept");

    assert_eq!(done, SettledAttachment { rewritten: false, kept: 1 });
    assert!(!story.record().is_settled(), "nobody else has seen it");
    let seen = story.seen();
    assert_eq!(story.found().findings[0].1.as_deref(), Some("the partner knows her"));
    assert_eq!(story.approves_as(OFFICER, &seen).expect_err("own").code(), "kept-own");
    for who in [LIAISON, ADMINISTRATOR, FOCAL_PERSON] {
        let refused = story.approves_as(who, &seen).expect_err("no supervisor");
        assert_eq!(refused.code(), "not-permitted", "{who}");
    }
    assert!(!story.record().is_settled());

    story.approves_as(SUPERVISOR, &seen).expect("the supervisor approves");

    let record = story.record();
    assert!(record.is_settled() && record.may_leave_before_acceptance());
    let kept = record.kept().expect("kept");
    let second = kept.approved.as_ref().map(|second| second.by.as_str());
    assert_eq!((kept.by.as_str(), second), (OFFICER, Some(SUPERVISOR)));
    assert!(story.acts().contains(&Act::AttachmentApproved));
    let twice = story.approves_as(SUPERVISOR, &seen).expect_err("it is done");
    assert_eq!(twice.code(), "kept-nothing");
    story.world.assert_all_is_well();
}

#[test]
fn another_text_voids_what_was_kept_and_approved() {
    let mut story = Story::with_text(304, TEACHER);
    story.settles(&[KEEP]).expect("kept");
    let seen = story.seen();
    story.approves_as(SUPERVISOR, &seen).expect("approved");

    story.settles(&["1=generalise:somebody"]).expect("settled otherwise");

    let record = story.record();
    assert!(record.kept.is_none() && record.is_settled(), "nothing is left to be kept");
    assert_eq!(story.approves_as(SUPERVISOR, &seen).expect_err("gone").code(), "kept-nothing");
    story.world.assert_all_is_well();
}

#[test]
fn the_second_person_approves_what_they_saw_and_nothing_later() {
    let mut story = Story::with_text(305, TEACHER);
    story.settles(&[KEEP]).expect("kept");
    let seen = story.seen();
    story.settles(&["1=keep:something else altogether"]).expect("kept for another reason");

    let refused = story.approves_as(SUPERVISOR, &seen).expect_err("it was settled anew");

    assert_eq!(refused.code(), "kept-void");
    assert!(!story.record().is_settled());
    story.world.assert_all_is_well();
}

#[test]
fn a_file_that_is_attached_again_starts_anew() {
    let mut story = Story::with_text(306, TEACHER);
    story.settles(&[KEEP]).expect("kept");
    let seen = story.seen();
    story.approves_as(SUPERVISOR, &seen).expect("approved");
    let (now, case) = (story.world.now(), story.case.clone());
    let removed =
        story.world.office(GHENT, async |office| office.remove_attachment(&case, 1, now).await);
    removed.expect("its keeper may");

    story.attaches();

    let record = story.record();
    assert!(record.kept().is_none() && !record.is_settled());
    assert_eq!(story.approves_as(SUPERVISOR, &seen).expect_err("gone").code(), "kept-nothing");
    story.world.assert_all_is_well();
}

#[test]
fn what_was_kept_of_other_bytes_counts_for_nothing() {
    let mut story = Story::with_text(307, TEACHER);
    story.settles(&[KEEP]).expect("kept");
    let seen = story.seen();
    story.approves_as(SUPERVISOR, &seen).expect("approved");
    let mut record = story.record();
    assert!(record.is_settled());

    record.commitment[0] ^= 1;

    assert!(record.kept().is_none() && !record.is_settled());
}

#[test]
fn a_case_that_learns_more_voids_what_was_kept() {
    let mut story = Story::with_text(308, TEACHER);
    story.settles(&[KEEP]).expect("kept");
    let seen = story.seen();
    let (now, number) = (story.world.now(), story.case.clone());
    let imported = story.world.office(GHENT, async |office: &mut Office| {
        let case = office.case(&number, now).await?;
        let mut case: Value = serde_json::from_slice(case.as_json_bytes()).expect("JSON");
        let names = case["persons"][0]["names"].as_array_mut().expect("names");
        let mut name = names[0].clone();
        name["full"] = json!("Ada Robertson");
        names.push(name);
        let bytes = Zeroizing::new(serde_json::to_vec(&case).expect("JSON"));
        office.import(&CaseFile::parse(bytes)?, now).await
    });
    imported.expect("the file is replaced");

    let refused = story.approves_as(SUPERVISOR, &seen).expect_err("it is a STOP now");

    assert_eq!(refused.code(), "kept-void", "{refused}");
    assert!(!story.record().is_settled());
    story.world.assert_all_is_well();
}

#[test]
fn what_an_officer_kept_who_may_act_no_more_is_not_approved() {
    let mut story = Story::with_text(309, TEACHER);
    story.has_roles(LIAISON, &[UserRole::Supervisor]);
    story.settles_as(LIAISON, &[KEEP]).expect("kept");
    let seen = story.seen();
    let (now, code) = (story.world.now(), LIAISON.parse().expect("a code"));
    story.world.as_officer(GHENT, ADMINISTRATOR, async |office: &mut Office| {
        office.disable_staff(&code, now).await.expect("an administrator may");
    });

    assert_eq!(story.approves_as(SUPERVISOR, &seen).expect_err("void").code(), "kept-void");
    assert!(!story.record().is_settled());
    story.world.assert_all_is_well();
}

#[test]
fn whoever_may_not_edit_the_case_settles_nothing() {
    let mut story = Story::with_text(310, TEACHER);

    for who in [LIAISON, ADMINISTRATOR, FOCAL_PERSON] {
        let refused = story.settles_as(who, &["1=replace"]).expect_err("not their case");
        assert_eq!(refused.code(), "not-permitted", "{who}");
    }

    story.assert_untouched();
    story.world.assert_all_is_well();
}

#[test]
fn the_text_of_a_page_may_be_kept_and_is_never_replaced() {
    let mut story = Story::of(311, |_| page(TEACHER));
    assert_eq!(story.levels(), ["LOOK"]);
    let before = story.read(AttachmentCopy::Rebuilt).1;

    let refused = story.settles(&["1=replace"]).expect_err("it is drawn");
    assert_eq!(refused.code(), "attachment-drawn", "{refused}");
    assert!(refused.to_string().contains("attach it again"));
    story.settles(&[KEEP]).expect("a LOOK may be kept");
    let seen = story.seen();
    story.approves_as(SUPERVISOR, &seen).expect("approved");

    assert!(story.record().is_settled());
    assert!(story.read(AttachmentCopy::Rebuilt).1 == before, "not a byte is another");
    story.world.assert_all_is_well();
}

/// A PDF of one page with these words (ISO 32000-1, the least that a reader needs).
fn page(words: &str) -> Vec<u8> {
    let drawn = format!("BT /F1 12 Tf 20 100 Td ({words}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
    ];
    let (mut file, mut table) = ("%PDF-1.4\n".to_owned(), String::new());
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let at = file.len();
    file.push_str(&format!(
        "xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\n\
         startxref\n{at}\n%%EOF\n"
    ));
    file.into_bytes()
}

/// A file that is shorter than it says from the second reading on.
struct Shrinking(Cursor<Vec<u8>>);

impl Read for Shrinking {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(bytes)
    }
}

impl Seek for Shrinking {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        match to {
            SeekFrom::End(0) => Ok(self.0.get_ref().len() as u64 + 1),
            SeekFrom::End(_) | SeekFrom::Start(_) | SeekFrom::Current(_) => self.0.seek(to),
        }
    }
}

#[test]
fn a_file_that_shrinks_while_it_is_stored_is_refused_and_nothing_of_it_stays() {
    let mut story = Story::with_text(320, TEACHER);
    let (now, case) = (story.world.now(), story.case.clone());
    let long = "Nothing but words. ".repeat(40_000).into_bytes();

    let attached = story.world.office(GHENT, async |office| {
        let known = office.identifiers(&case, now).await?;
        let bench = Workbench::new(office.folder(), &known);
        let mut rebuilt = rebuild(&mut Cursor::new(long.as_slice()), &bench)?;
        let attaching = Attaching {
            attachment_type: AttachmentType::CourtDocument,
            name: SealedName::new("note".to_owned()),
            original: &mut Shrinking(Cursor::new(long)),
            rebuilt: &mut rebuilt,
            progress: &|_, _| {},
        };
        office.attach(&case, attaching, false, now).await
    });

    assert_eq!(attached.expect_err("refused").code(), "attachment-changed");
    let case = story.case.clone();
    let listed = story.world.office(GHENT, async |office| office.attachments(&case, now).await);
    assert_eq!(listed.expect("it may be read").len(), 1, "only the one that was there");
    story.assert_untouched();
}

#[test]
fn a_case_that_is_changed_while_its_file_is_read_is_searched_for_once_more() {
    let mut story = Story::with_text(321, TEACHER);
    let (now, case) = (story.world.now(), story.case.clone());

    let attached = story.world.office(GHENT, async |office| {
        let (none, text) = (Identifiers::none(), TEACHER.as_bytes());
        let bench = Workbench::new(office.folder(), &none);
        let mut rebuilt = rebuild(&mut Cursor::new(text), &bench)?;
        let attaching = Attaching {
            attachment_type: AttachmentType::CourtDocument,
            name: SealedName::new("note".to_owned()),
            original: &mut Cursor::new(text),
            rebuilt: &mut rebuilt,
            progress: &|_, _| {},
        };
        office.attach(&case, attaching, false, now).await
    });

    let refused = attached.expect_err("what was sought is not what the case knows");
    assert_eq!(refused.code(), "attachment-case-changed");
    assert!(refused.to_string().contains("once more"));
}
