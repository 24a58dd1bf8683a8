//! What is left of all this where nobody is supposed to know: nothing that points to a person.

use anyhow::{Result, ensure};

use super::examples::ALL;
use super::log::{AGENTS_LOG, HUB_LOG};
use super::network::Network;
use super::report::Report;
use super::search::{Clean, Search};

/// Searches everything and prints what was searched; `earlier` are searches of before.
///
/// # Errors
/// If something is found, with place and text.
pub(super) async fn draw(
    network: &Network,
    search: &Search,
    earlier: Vec<Clean>,
    report: &mut Report<'_>,
) -> Result<()> {
    let Network { centre, bsp, nkw, opb } = network;
    let (counts, taken) = (centre.hub.counts().await?, centre.hub.taken().await?);
    let (root, hub) = (centre.root(), centre.hub.dir());
    let mut clean = earlier;
    clean.push(search.clean("the hub's files now", &[hub])?);
    clean.push(search.clean("the hub's log", &[&root.join(HUB_LOG)])?);
    let (mut datagrams, mut bytes) = (0, Vec::new());
    for partner in [bsp, nkw, opb] {
        let carried = partner.line.take_carried();
        datagrams += carried.datagrams;
        bytes.extend(carried.bytes);
    }
    ensure!(datagrams > 0, "nothing went over the lines");
    let carried = format!("the {datagrams} datagrams between offices and hub");
    clean.push(search.clean_bytes(&carried, &bytes)?);
    clean.push(search.clean("the offices' logs", &[&root.join(AGENTS_LOG)])?);
    let offices = [bsp.dir(), nkw.dir(), opb.dir()];
    clean.push(search.clean("the offices' own files, sealed", &offices)?);

    let cases = ALL.map(|example| search.found_in(example.bytes()).len());
    ensure!(cases.iter().all(|found| *found > 0), "the search does not find what is there");
    report.plain(&format!(
        " The hub took {taken} envelopes and keeps {}, {} bytes. Search for {} texts of these cases \
         that point to a person:",
        counts.envelopes,
        counts.bytes,
        search.len()
    ))?;
    for Clean { what, bytes } in clean {
        report.plain(&format!("   {what:<48} {:>6} KiB  0 hits", bytes.div_ceil(1024)))?;
    }
    let found = cases.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    report
        .plain(&format!("   to compare: texts found in the {} case files  {found}", cases.len()))?;
    Ok(())
}
