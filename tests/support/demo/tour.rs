//! What a person can look at while the demo runs: commands that work, since they were tried.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use clap::Parser as _;
use saphan_protocol::ids::ReferralCode;

use super::PASSPHRASE;
use super::network::{Network, PASSPHRASE_FILE};
use super::partner::Partner;

/// The commands and where everything lies.
pub(super) struct Tour {
    root: String,
    day: String,
    places: Vec<(String, String)>,
    agent: Vec<Vec<String>>,
    hub: Vec<Vec<String>>,
    too_late: Vec<String>,
}

impl Tour {
    /// Commands for this network; `accepted` is the referral worth showing.
    pub(super) fn of(network: &Network, accepted: ReferralCode) -> Self {
        let Network { centre, bsp, nkw, opb } = network;
        let passphrase = text(&centre.root().join(PASSPHRASE_FILE));
        let agent = |partner: &Partner, command: &[&str]| {
            let mut words = vec!["--dir".to_owned(), text(partner.dir())];
            words.extend(["--passphrase-file".to_owned(), passphrase.clone()]);
            words.extend(command.iter().map(|word| (*word).to_owned()));
            words
        };
        let accepted = accepted.to_string();
        let partners = [bsp, nkw, opb]
            .map(|partner| (partner.id().to_string(), format!("{}", partner.dir().display())));
        let hub = (format!("hub {}", centre.hub.address()), text(centre.hub.dir()));
        Self {
            root: text(centre.root()),
            day: centre.clock.now().date().to_string(),
            places: partners.into_iter().chain([hub]).collect(),
            agent: vec![
                agent(nkw, &["inbox"]),
                agent(nkw, &["show", &accepted]),
                agent(bsp, &["inbox", "--sent"]),
                agent(bsp, &["file", "list"]),
                agent(bsp, &["partner", "list"]),
                agent(nkw, &["partner", "show", bsp.id().as_str()]),
            ],
            hub: vec![vec!["--dir".to_owned(), text(centre.hub.dir()), "status".to_owned()]],
            too_late: agent(bsp, &["sync"]),
        }
    }

    /// Runs the commands that will be printed.
    ///
    /// # Errors
    /// If one does not work; or if one that goes by today's date does.
    pub(super) async fn try_out(&self) -> Result<()> {
        for words in &self.agent {
            run_agent(words).await.with_context(|| words.join(" "))?;
        }
        for words in &self.hub {
            let line = std::iter::once("saphan-hub").chain(words.iter().map(String::as_str));
            let cli = saphan_hub::cli::Cli::try_parse_from(line)?;
            let ran = saphan_hub::commands::run(cli).await;
            ran.map_err(|failure| anyhow::anyhow!(failure.to_text(false)))?;
        }
        let refused = run_agent(&self.too_late).await;
        ensure!(refused.is_err(), "certificates of another day were taken for today's");
        Ok(())
    }

    /// What is printed.
    pub(super) fn text(&self, is_kept: bool) -> String {
        let mut text = format!(" Look around (passphrase: {PASSPHRASE}):\n");
        for (name, place) in &self.places {
            text += &format!("   {name:<21} {place}\n");
        }
        let cargo = if cfg!(debug_assertions) { "cargo run -q" } else { "cargo run -q --release" };
        for (program, commands) in [("saphan-agent", &self.agent), ("saphan-hub", &self.hub)] {
            for words in commands {
                text += &format!("   {cargo} --bin {program} -- {}\n", words.join(" "));
            }
        }
        text += &format!(
            "   It is {} in the demo; commands that go by today's date, like sync, say that its \
             certificates are over.\n",
            self.day
        );
        text += &if is_kept {
            format!(" Ctrl-C ends it and leaves {}.", self.root)
        } else {
            " Ctrl-C ends it and removes everything.".to_owned()
        };
        text
    }
}

async fn run_agent(words: &[String]) -> Result<()> {
    let line = std::iter::once("saphan-agent").chain(words.iter().map(String::as_str));
    let cli = saphan_agent::cli::Cli::try_parse_from(line)?;
    let style = saphan_agent::commands::Style::of(&cli.global);
    let ran = saphan_agent::commands::run(cli, style).await;
    ran.map(|_| ()).map_err(|failure| anyhow::anyhow!(failure.to_text(false)))
}

fn text(path: &Path) -> String {
    path.display().to_string()
}
