//! `init --join`, `join` and `number`: how an invited office joins, in three actions.

use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use saphan_certs::files;
use saphan_certs::invitation::{INVITATION_CHARS_MAX, Invitation};
use saphan_certs::rejection::Rejection;
use saphan_protocol::ids::{NetworkName, PartnerId};
use serde::Serialize;
use tokio::time::{MissedTickBehavior, interval};
use zeroize::Zeroizing;

use super::{Context, Outcome, secret};
use crate::cli::{Init, Invited, Join};
use crate::exit::{Detail, Exit, Failure};
use crate::keyring::{KEY_FILE, Keyring};
use crate::language::{Words, is_english};
use crate::said::refusal::InWords;
use crate::service::{Applicant, Clock, JoinStanding, Trouble};
use crate::setup::joining::{KEPT, connect, kept, number_of};
use crate::setup::{settings, write};

/// How often the hub is asked what became of the request.
const ASK_EVERY: Duration = Duration::from_secs(10);
/// An invitation may come in lines, with a greeting's worth of space.
const FILE_LEN_MAX: usize = 4 * INVITATION_CHARS_MAX;

#[derive(Serialize)]
pub(super) struct Joined {
    partner: PartnerId,
    network: NetworkName,
    /// `waiting`, `admitted`, or `dry_run`.
    state: &'static str,
    /// What is read out to the administrator; absent once admitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    /// Whether the way into the hub is there; `sync` fetches it if not.
    connected: bool,
}

impl Outcome for Joined {
    const SCHEMA: &'static str = "saphan.join/1";

    fn text(&self, t: Words) -> String {
        let id = match (self.state, self.connected) {
            ("admitted", true) => "cli-join-admitted",
            ("admitted", false) => "cli-join-no-way",
            ("dry_run", _) => "cli-join-good",
            (_, _) => "cli-join-waiting",
        };
        let said = t.say(id).with("partner", &self.partner).with("network", &self.network);
        format!("{said}\n")
    }

    fn next(&self, t: Words) -> Option<String> {
        let id = match self.state {
            "admitted" => "cli-join-next-admitted",
            "dry_run" => "cli-same-again",
            _ => "cli-join-next-waiting",
        };
        Some(t.say(id).to_string())
    }

    fn exit(&self) -> Exit {
        if self.state == "waiting" { Exit::TryLater } else { Exit::Done }
    }
}

/// Makes the keys of an invited office and asks to join; where the keys are there, it goes on asking.
pub(super) async fn init(context: &Context, args: &Init) -> Result<Joined, Failure> {
    let invitation = read(&args.invited)?.ok_or_else(|| {
        Failure::usage("give the invitation with --join TEXT or --join-file FILE")
    })?;
    let Invitation { network, partner, hub, .. } = &invitation;
    let config_path = context.config_path();
    let is_there = context.dir.join(KEY_FILE).exists();
    let writes_config = settings::is_wanted(&config_path, hub)?;
    if args.change.dry_run {
        let (partner, network) = (partner.clone(), network.clone());
        let (state, number) = ("dry_run", None);
        return Ok(Joined { partner, network, state, number, connected: false });
    }
    if !is_there {
        let passphrase = secret::new_passphrase(context)?;
        let (cost, rng) = (args.kdf.cost(), &mut context.rng());
        Keyring::init(&context.dir, network, partner, &passphrase, cost, rng, context.now)?;
    }
    if writes_config {
        write(
            &config_path,
            &settings::text(hub, args.answering.both(), None),
            "saphan-agent check",
        )?;
    }
    go_on(context, Some(&invitation), args.invited.once).await
}

/// Goes on asking, with the same invitation or a new one.
pub(super) async fn join(context: &Context, args: &Join) -> Result<Joined, Failure> {
    let invitation = read(&args.invited)?;
    if !context.dir.join(KEY_FILE).exists() {
        return Err(Failure::new(
            Exit::NotInitialised,
            "not-initialised",
            format!("no office in {}", context.dir.display()),
        )
        .next("saphan-agent init --join-file FILE"));
    }
    go_on(context, invitation.as_ref(), args.invited.once).await
}

async fn go_on(context: &Context, new: Option<&Invitation>, once: bool) -> Result<Joined, Failure> {
    let keyring = context.keyring()?;
    if keyring.is_installed() {
        // A crash between the two leaves an invitation behind.
        keyring.forget_invitation()?;
        return Ok(admitted(context, &keyring, None).await);
    }
    if let Some(invitation) = new {
        keyring.keep_invitation(invitation)?;
    }
    let keyring = if keyring.request().check_time(context.now).is_err() {
        // The hub takes no older one; the keys stay, and so does the number.
        let keys = keyring.unlock(&secret::passphrase(context)?)?;
        keyring.renew_request(&keys, context.now)?
    } else {
        keyring
    };
    let invitation = kept(&keyring)?;
    tell_number(context.words, &keyring, &invitation)?;
    let applicant = Applicant::new(&keyring, &invitation, Clock::system())?;
    let config = context.config()?;
    let applicant = applicant.by(config.carrier, config.proxy);
    match wait(context.words, &applicant, once).await? {
        JoinStanding::Waiting => Ok(Joined {
            partner: keyring.partner().clone(),
            network: keyring.network().clone(),
            state: "waiting",
            number: Some(number_of(&keyring, &invitation)?.to_string()),
            connected: false,
        }),
        JoinStanding::Admitted(admission) => {
            keyring.admit(*admission)?;
            Ok(admitted(context, &keyring, Some(&invitation)).await)
        }
        JoinStanding::Rejected(rejection) => Err(rejected(&rejection)),
    }
}

/// Asks until there is an answer; a line that is cut is waited for.
async fn wait(t: Words, applicant: &Applicant, once: bool) -> Result<JoinStanding, Failure> {
    let mut tick = interval(ASK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut said = None;
    loop {
        tokio::select! {
            stopped = tokio::signal::ctrl_c() => {
                let cause = match stopped {
                    Ok(()) => "stopped; the hub goes on waiting for the administrator".to_owned(),
                    Err(error) => format!("this system gives no way to stop: {error}"),
                };
                return Err(Failure::new(Exit::Interrupted, "interrupted", cause)
                    .safety(KEPT)
                    .next("saphan-agent join"));
            }
            _ = tick.tick() => {}
        }
        let words = match applicant.ask().await {
            Ok(JoinStanding::Waiting) if !once => t.say("cli-join-at-hub").to_string(),
            Ok(standing) => return Ok(standing),
            Err(trouble) if once || trouble.is_about_trust() => return Err(failed(trouble)),
            Err(trouble) => {
                let trouble = if is_english(t) {
                    trouble.to_string()
                } else {
                    InWords::of(t, &Failure::from(trouble)).what
                };
                t.say("cli-join-still-trying").with("trouble", trouble).to_string()
            }
        };
        if said.as_ref() != Some(&words) {
            say(&words);
            said = Some(words);
        }
    }
}

fn failed(trouble: Trouble) -> Failure {
    let next = if let Trouble::NotInvited = trouble {
        "saphan-agent join --join-file FILE, with the new invitation"
    } else if let Trouble::HubNotTrusted(_) = trouble {
        "telephone the administrator and compare the invitation; then saphan-agent join"
    } else {
        "saphan-agent join"
    };
    Failure::from(trouble).safety(KEPT).next(next)
}

fn rejected(rejection: &Rejection) -> Failure {
    let Rejection { reason, words, network, .. } = rejection;
    let words =
        words.as_ref().map(|words| format!(": \u{201c}{words}\u{201d}")).unwrap_or_default();
    let cause = format!(
        "the administrator of {network} has refused this request on {}: {}{words}",
        rejection.at.date(),
        reason.sentence()
    );
    Failure::new(Exit::Policy, "join-rejected", cause)
        .safety(KEPT)
        .with("network", network)
        .with("day", rejection.at.date())
        .detailed("reason", Detail::message("rejected", reason.as_str()))
        .with("words", words)
        .next("telephone the administrator; with a new invitation: saphan-agent join --join-file FILE")
}

/// The office belongs to the network; the first way into the hub is fetched if the line lets it.
async fn admitted(context: &Context, keyring: &Keyring, used: Option<&Invitation>) -> Joined {
    let hub = match used {
        Some(invitation) => Some(invitation.hub.clone()),
        None => context.config().ok().and_then(|config| config.hub),
    };
    let connected = match hub {
        Some(hub) => connect(keyring, hub).await,
        None => false,
    };
    Joined {
        partner: keyring.partner().clone(),
        network: keyring.network().clone(),
        state: "admitted",
        number: None,
        connected,
    }
}

#[derive(Serialize)]
pub(super) struct Number {
    partner: PartnerId,
    network: NetworkName,
    number: String,
}

impl Outcome for Number {
    const SCHEMA: &'static str = "saphan.number/1";

    fn text(&self, t: Words) -> String {
        let Self { partner, network, number } = self;
        let said = t.say("cli-number-of").with("partner", partner).with("network", network);
        format!("{said}\n  {number}\n{}\n", t.say("cli-number-wait"))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-number-next").to_string())
    }
}

/// What is read out to the administrator.
pub(super) fn number(context: &Context) -> Result<Number, Failure> {
    let keyring = context.keyring()?;
    if keyring.is_installed() {
        let cause = format!(
            "{} belongs to {} already: there is nothing to read out to the administrator",
            keyring.partner(),
            keyring.network()
        );
        return Err(Failure::new(Exit::Conflict, "already-admitted", cause)
            .next("saphan-agent partner show PARTNER, for the number that partners compare"));
    }
    let invitation = kept(&keyring)?;
    Ok(Number {
        partner: keyring.partner().clone(),
        network: keyring.network().clone(),
        number: number_of(&keyring, &invitation)?.to_string(),
    })
}

fn tell_number(t: Words, keyring: &Keyring, invitation: &Invitation) -> Result<(), Failure> {
    let number = number_of(keyring, invitation)?;
    say(&format!("{}\n  {number}", t.say("cli-join-number")));
    Ok(())
}

/// Talk beside the result.
fn say(words: &str) {
    // Who closed standard error does not want to hear it.
    let _ = writeln!(io::stderr().lock(), "{words}");
}

fn read(args: &Invited) -> Result<Option<Invitation>, Failure> {
    let text = match (&args.join, &args.join_file) {
        (Some(text), _) => Zeroizing::new(text.clone()),
        (None, Some(path)) => Zeroizing::new(read_file(path)?),
        (None, None) => return Ok(None),
    };
    Ok(Some(Invitation::parse(&text)?))
}

fn read_file(path: &Path) -> Result<String, Failure> {
    files::read_text(path, FILE_LEN_MAX).map_err(|error| {
        let cause = format!("cannot read the invitation from {}: {error}", path.display());
        Failure::new(Exit::NotFound, "invitation-file", cause).disk(path, &error)
    })
}
