//! Certificates for other systems: an authority, a server and as many clients as hand over.

use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, SanType};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

/// A folder of certificates, as one of the clients sees it.
#[derive(Debug, Clone)]
pub(super) struct Papers {
    folder: PathBuf,
    client: usize,
}

impl Papers {
    /// Makes them for a server at these addresses and so many clients.
    ///
    /// # Panics
    /// If they cannot be written.
    pub(super) fn make(folder: &Path, hosts: &[IpAddr], clients: usize) -> Self {
        let mut root = params("bench root");
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("the system has randomness");
        let root = CertifiedIssuer::self_signed(root, key).expect("an authority");
        let write = |name: &str, text: &str| {
            fs::write(folder.join(name), text).expect("a file in a new folder");
        };
        write("ca.pem", &root.pem());
        let issue = |name: &str, hosts: &[IpAddr]| {
            let mut params = params(name);
            params.subject_alt_names = hosts.iter().copied().map(SanType::IpAddress).collect();
            let key = KeyPair::generate().expect("the system has randomness");
            let certificate = params.signed_by(&key, &root).expect("a certificate");
            write(&format!("{name}.pem"), &certificate.pem());
            write(&format!("{name}.key"), &key.serialize_pem());
        };
        issue("server", hosts);
        for number in 0..clients {
            issue(&format!("client-{number}"), &[]);
        }
        Self::in_folder(folder)
    }

    /// Those that lie in a folder.
    pub(super) fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), client: 0 }
    }

    /// The same for another client.
    pub(super) fn of(&self, client: usize) -> Self {
        Self { folder: self.folder.clone(), client }
    }

    pub(super) fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// TLS 1.3 with the client's certificate; whoever serves must be of the same authority.
    ///
    /// # Panics
    /// If what lies in the folder is no certificate.
    pub(super) fn tls(&self) -> ClientConfig {
        let read = |name: String| fs::read(self.folder.join(name)).expect("it was made");
        let mut roots = RootCertStore::empty();
        let root = CertificateDer::from_pem_slice(&read("ca.pem".to_owned())).expect("PEM");
        roots.add(root).expect("an authority");
        let chain = CertificateDer::from_pem_slice(&read(format!("client-{}.pem", self.client)));
        let key = PrivateKeyDer::from_pem_slice(&read(format!("client-{}.key", self.client)));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&rustls::version::TLS13])
            .expect("the provider has TLS 1.3")
            .with_root_certificates(roots)
            .with_client_auth_cert(vec![chain.expect("PEM")], key.expect("PEM"))
            .expect("a certificate of this key")
    }
}

fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}
