//! A mail server of few words: takes whatever comes over loopback, and keeps it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

/// A mail server, until it is dropped.
pub struct Postbox {
    address: SocketAddr,
    mails: Arc<Mutex<Vec<String>>>,
}

impl Postbox {
    /// Listens at a port of its own.
    ///
    /// # Panics
    /// If the system gives none.
    pub fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port of loopback");
        let address = listener.local_addr().expect("it listens");
        let mails = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&mails);
        // The thread ends with the test's process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let kept = Arc::clone(&kept);
                std::thread::spawn(move || take(stream, &kept));
            }
        });
        Self { address, mails }
    }

    /// Host and port, as settings name them.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// Everything that came, each with what was said before it: who sent it, and to whom.
    pub fn mails(&self) -> Vec<String> {
        self.mails.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// One conversation, RFC 5321 as far as a polite client goes.
fn take(stream: TcpStream, kept: &Mutex<Vec<String>>) -> Option<()> {
    let mut out = stream.try_clone().ok()?;
    let mut say = move |line: &str| out.write_all(format!("{line}\r\n").as_bytes()).ok();
    let mut lines = BufReader::new(stream).lines();
    say("220 postbox")?;
    let mut mail = String::new();
    while let Some(Ok(line)) = lines.next() {
        mail.push_str(&line);
        mail.push('\n');
        match line.get(..4).unwrap_or(&line).to_ascii_uppercase().as_str() {
            "EHLO" | "HELO" => say("250-postbox\r\n250 8BITMIME")?,
            "DATA" => {
                say("354 go on")?;
                for line in lines.by_ref().map_while(Result::ok) {
                    if line == "." {
                        break;
                    }
                    mail.push_str(&line);
                    mail.push('\n');
                }
                let mut all = kept.lock().unwrap_or_else(PoisonError::into_inner);
                all.push(std::mem::take(&mut mail));
                drop(all);
                say("250 kept")?;
            }
            "QUIT" => {
                say("221 goodbye")?;
                break;
            }
            _ => say("250 well")?,
        }
    }
    Some(())
}
