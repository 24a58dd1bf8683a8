//! Where a hub may be dialled, as its certificate says.

use std::net::IpAddr;

use x509_parser::prelude::GeneralName;

use super::{HubCertificate, parse};
use crate::hub_name::Host;

impl HubCertificate {
    /// DNS names and addresses that it certifies, in the order in which they stand there.
    pub fn hosts(&self) -> Vec<Host> {
        let Ok(parsed) = parse(&self.der) else { return Vec::new() };
        let Ok(Some(names)) = parsed.subject_alternative_name() else { return Vec::new() };
        let text = |name: &GeneralName<'_>| match name {
            GeneralName::DNSName(name) => Some((*name).to_owned()),
            GeneralName::IPAddress(bytes) => address(bytes).map(|address| address.to_string()),
            GeneralName::OtherName(..)
            | GeneralName::RFC822Name(_)
            | GeneralName::X400Address(_)
            | GeneralName::DirectoryName(_)
            | GeneralName::EDIPartyName(_)
            | GeneralName::URI(_)
            | GeneralName::RegisteredID(_)
            | GeneralName::Invalid(..) => None,
        };
        let texts = names.value.general_names.iter().filter_map(text);
        texts.filter_map(|text| text.parse().ok()).collect()
    }
}

/// RFC 5280 section 4.2.1.6: four octets, or sixteen.
fn address(bytes: &[u8]) -> Option<IpAddr> {
    let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from).ok();
    four.or_else(|| <[u8; 16]>::try_from(bytes).map(IpAddr::from).ok())
}
