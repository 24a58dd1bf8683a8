//! `kit make` and `kit confirm`, and what `init` does of both.

use std::path::{Path, PathBuf};

use saphan_certs::authority::{Acting, Authority};
use saphan_certs::files::{self, Readers};
use saphan_certs::kit::{
    Kit, KitError, KitId, KitProof, RecoveryKey, SHARES, SHEET_LEN_MAX, Share, Sheet,
};
use saphan_protocol::ids::NetworkName;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;
use zeroize::Zeroizing;

use super::{Report, hand, rng};
use crate::cli::{KitConfirm, KitMake, SharesArg};
use crate::console;
use crate::failure::{Failure, Promise, exit};
use crate::language::Words;
use crate::said;

/// How often the two words of each sheet are asked for before the program gives up.
const ATTEMPTS: u32 = 3;

pub(crate) fn make(
    t: Words,
    authority: &mut Authority,
    args: &KitMake,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let (by, consent) = (hand(&args.consent.by)?, &args.consent);
    let network = authority.root().network().clone();
    let paths = sheet_paths(&args.sheets.sheets, &network)?;
    let question = match authority.kit() {
        None => t.say("cli-kit-would"),
        Some(old) => t.say("cli-kit-would-anew").with("kit", old.id()),
    };
    let question = question.with("network", &network).to_string();
    if consent.dry_run {
        let fields = json!({ "network": network, "sheets": paths, "dry_run": true });
        return Ok(Report::new(t, "saphan.ca.kit/1", fields, question).warn_of_mended(authority));
    }
    if !consent.yes {
        console::confirm(t, &question, "yes")?;
    }
    let acting = authority.unlock(&console::passphrase(t, &consent.passphrase)?, by)?;
    let made = make_and_ask(t, authority, &acting, &paths, at)?;
    let fields = json!({
        "network": network,
        "kit": made.kit,
        "confirmed": made.confirmed,
        "sheets": paths,
        "dry_run": false,
    });
    let text = t.say("cli-kit-made").with("kit", &made.kit).with("network", &network).to_string();
    Ok(made.tell(Report::new(t, "saphan.ca.kit/1", fields, text)).warn_of_mended(authority))
}

pub(crate) fn confirm(
    t: Words,
    authority: &mut Authority,
    args: &KitConfirm,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let kit = authority.kit().ok_or_else(|| {
        let cause = "this authority has no recovery kit";
        Failure::new(exit::NOT_FOUND, "kit-absent", cause, "saphan-ca kit make")
    })?;
    let key = recovery_key(t, &args.shares, &kit.id())?;
    key.check(&kit.id())?;
    let acting = authority.unlock(&console::passphrase(t, &args.passphrase)?, by)?;
    authority.confirm_kit(&acting, &key.proof(), at)?;
    let fields = json!({ "kit": kit.id().to_string(), "confirmed": true });
    let text = t.say("cli-kit-confirmed").with("kit", kit.id()).to_string();
    let report = Report::new(t, "saphan.ca.kit/1", fields, text).warn_of_mended(authority);
    Ok(report.next(t.say("cli-kit-confirmed-next")))
}

/// The key of two sheets, from their files or as they are typed; `kit` is the one that is meant.
pub(super) fn recovery_key(
    t: Words,
    args: &SharesArg,
    kit: &KitId,
) -> Result<RecoveryKey, Failure> {
    let shares = match &args.files[..] {
        [] => {
            eprintln!("{}", t.say("cli-kit-needed").with("kit", kit));
            [console::share(t, "cli-kit-one-sheet")?, console::share(t, "cli-kit-other-sheet")?]
        }
        [first, second] => [share_in(first)?, share_in(second)?],
        _ => {
            let cause = "two sheets are needed, no more and no fewer";
            return Err(Failure::new(exit::USAGE, "share-count", cause, "give --share twice"));
        }
    };
    Ok(RecoveryKey::combine(&shares[0], &shares[1])?)
}

fn share_in(path: &Path) -> Result<Share, Failure> {
    let text =
        files::read_text(path, SHEET_LEN_MAX).map_err(|error| Failure::unreadable(path, error))?;
    Ok(Sheet::share_in(&Zeroizing::new(text))?)
}

/// Where the sheets go; nothing is in the way there.
pub(super) fn sheet_paths(folder: &Path, network: &NetworkName) -> Result<Vec<PathBuf>, Failure> {
    let paths: Vec<PathBuf> = (1..=SHARES)
        .map(|number| folder.join(format!("{network}-kit-{number}-of-{SHARES}.txt")))
        .collect();
    for path in &paths {
        if path.exists() {
            let cause = format!("{} exists; it may be the only copy of a sheet", path.display());
            let next = "choose another folder with --sheets";
            let failure = Failure::new(exit::CONFLICT, "file-exists", cause, next);
            return Err(failure.said("file-exists-sheet").file(path));
        }
    }
    Ok(paths)
}

/// A kit that was made just now.
pub(super) struct Made {
    pub(super) kit: String,
    pub(super) confirmed: bool,
}

impl Made {
    /// What is to be done with the sheets.
    pub(super) fn tell(&self, report: Report) -> Report {
        let t = report.words;
        if self.confirmed {
            return report.tell(t.say("cli-kit-remove"));
        }
        report.tell(t.say("cli-kit-print")).next("saphan-ca kit confirm")
    }
}

/// Makes a kit and its sheets, and asks for two words of each if there is somebody to ask.
pub(super) fn make_and_ask(
    t: Words,
    authority: &mut Authority,
    acting: &Acting,
    paths: &[PathBuf],
    at: UnixSeconds,
) -> Result<Made, Failure> {
    let kit = authority.make_kit(acting, at, &mut rng())?;
    let (network, fingerprint) =
        (authority.root().network().clone(), authority.root().fingerprint());
    let sheet = Sheet { network, fingerprint, kit: kit.id(), at };
    for (share, path) in kit.shares().iter().zip(paths) {
        files::write_atomically(path, sheet.page(share).as_bytes(), Readers::Owner).map_err(
            |error| {
                let next = "remove the sheets of this attempt, then saphan-ca kit make";
                Failure::unwritten(path, &error, next)
                    .said("file-not-written-sheet")
                    .safe(Promise::KitUnused)
            },
        )?;
    }
    let kit_id = kit.id().to_string();
    let confirmed = console::is_attended();
    if confirmed {
        eprintln!("{}", t.say("cli-kit-sheets-in"));
        for path in paths {
            eprintln!("  {}", path.display());
        }
        eprintln!("{}", t.say("cli-kit-type"));
        let proof = ask(t, &kit)?;
        authority.confirm_kit(acting, &proof, at)?;
    }
    Ok(Made { kit: kit_id, confirmed })
}

/// Two words of each sheet, as they stand on the paper.
fn ask(t: Words, kit: &Kit) -> Result<KitProof, Failure> {
    for left in (0..ATTEMPTS).rev() {
        let read = kit.read_back(&mut rng(), |question| {
            let asked = t.say("cli-kit-word").with("sheet", question.share);
            console::line(&asked.with("number", question.position).to_string())
        });
        match read {
            Ok(proof) => return Ok(proof),
            Err(failure) if left > 0 && failure.code == wrong_word() => {
                let cause = said::cause(t, &failure);
                eprintln!("{}", t.say("cli-kit-once-more").with("cause", cause));
            }
            Err(failure) => {
                let next = "saphan-ca kit confirm".to_owned();
                return Err(Failure { next, ..failure }.safe(Promise::KitNotConfirmed));
            }
        }
    }
    unreachable!("the last attempt returns")
}

fn wrong_word() -> &'static str {
    KitError::Answer { share: 0, position: 0 }.code()
}
