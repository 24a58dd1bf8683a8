//! A browser of few words: one request at a time over loopback, with exactly the head that a test
//! wants, a cookie, and the forms of the page that it saw last.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use super::Office;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// An answer of the pages.
pub struct Answer {
    /// Status of HTTP.
    pub status: u16,
    /// The head's lines, in small letters up to the colon.
    pub headers: Vec<(String, String)>,
    /// What came.
    pub body: String,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Where it sends the browser.
    pub fn leads_to(&self) -> Option<&str> {
        self.header("location")
    }

    /// The value of the hidden field `name`, from its first form.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let (_, rest) = self.body.split_once(&format!("name=\"{name}\" value=\""))?;
        Some(rest.split('"').next()?.to_owned())
    }

    /// What a browser would send of the form with this action if nobody touched it: its fields in their
    /// order, without its buttons.
    ///
    /// # Panics
    /// If the page has no such form.
    pub fn fields(&self, action: &str) -> Vec<(String, String)> {
        let begin = format!("action=\"{action}\"");
        let (_, form) = self.body.split_once(&begin).expect("the form is there");
        let form = form.split("</form>").next().unwrap_or(form);
        let mut fields = Vec::new();
        let mut select: Option<String> = None;
        for tag in form.split('<').skip(1) {
            let (tag, behind) = tag.split_once('>').unwrap_or((tag, ""));
            let name = attribute(tag, "name");
            let value = attribute(tag, "value").unwrap_or_default();
            let is_ticked = tag.split(' ').any(|word| word == "checked");
            let is_choice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            match tag.split(' ').next().unwrap_or_default() {
                "input" if tag.contains("type=\"file\"") || is_choice && !is_ticked => {}
                "input" => fields.extend(name.map(|name| (name, value))),
                "textarea" => {
                    let text = behind.strip_prefix('\n').unwrap_or(behind);
                    fields.extend(name.map(|name| (name, plain(text))));
                }
                "select" => {
                    fields.extend(name.clone().map(|name| (name, String::new())));
                    select = name;
                }
                "/select" => select = None,
                "option" if tag.split(' ').any(|word| word == "selected") => {
                    if let (Some(_), Some(last)) = (&select, fields.last_mut()) {
                        last.1 = value;
                    }
                }
                _ => {}
            }
        }
        fields
    }

    /// Holds that the page says all of it.
    ///
    /// # Panics
    /// With the page, if it does not.
    pub fn says(&self, texts: &[&str]) -> &Self {
        for text in texts {
            assert!(
                self.body.contains(text),
                "{text:?} is missing in {}: {}",
                self.status,
                self.body
            );
        }
        self
    }
}

/// The value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(plain(rest.split('"').next()?))
}

/// A text without the signs that HTML needs.
fn plain(text: &str) -> String {
    let signs = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")];
    signs.into_iter().fold(text.to_owned(), |text, (coded, sign)| text.replace(coded, sign))
}

/// A browser of this computer.
#[derive(Clone)]
pub struct Browser {
    address: SocketAddr,
    host: String,
    cookie: Option<String>,
    token: Option<String>,
}

impl Browser {
    /// A browser that knows where the pages of `office` are, and has no link.
    ///
    /// # Panics
    /// If no pages are served.
    pub fn outside(office: &Office) -> Self {
        Self::of(&office.pages())
    }

    /// The same of pages at `origin`.
    ///
    /// # Panics
    /// If that is none.
    pub fn of(origin: &str) -> Self {
        let host = origin.strip_prefix("http://").expect("an origin").to_owned();
        let (_, port) = host.rsplit_once(':').expect("with its port");
        let address = SocketAddr::from(([127, 0, 0, 1], port.parse().expect("a port")));
        Self { address, host, cookie: None, token: None }
    }

    /// A browser that came in by a one-time link and sees the page for the passphrase.
    ///
    /// # Panics
    /// If the link does not work.
    pub fn at(office: &Office) -> Self {
        let mut browser = Self::outside(office);
        let page = browser.get(&office.link());
        assert_eq!(page.status, 200, "{}", page.body);
        browser
    }

    /// A browser in which `lo-01` has given the passphrase.
    ///
    /// # Panics
    /// If it is not taken.
    pub fn unlocked(office: &Office) -> Self {
        Self::unlocked_by(office, "lo-01")
    }

    /// A browser in which an officer has given the passphrase.
    ///
    /// # Panics
    /// If it is not taken.
    pub fn unlocked_by(office: &Office, officer: &str) -> Self {
        let mut browser = Self::at(office);
        let passphrase = [("officer", officer), ("passphrase", super::PASSPHRASE)];
        let taken = browser.post("/unlock", &passphrase);
        assert_eq!((taken.status, taken.leads_to()), (303, Some("/")), "{}", taken.body);
        browser
    }

    /// The name that it asks for, with the port.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The token of the last page with a form.
    pub fn token(&self) -> &str {
        self.token.as_deref().unwrap_or_default()
    }

    /// The cookie of its session.
    pub fn cookie(&self) -> &str {
        self.cookie.as_deref().unwrap_or_default()
    }

    /// Asks for a page.
    pub fn get(&mut self, path: &str) -> Answer {
        let head =
            format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{}\r\n", self.host, self.cookie_line());
        self.seen(head.as_bytes())
    }

    /// Asks for a page, and goes where it is sent.
    ///
    /// # Panics
    /// If it is sent on and on.
    pub fn follow(&mut self, path: &str) -> Answer {
        let mut answer = self.get(path);
        for _ in 0..4 {
            let Some(next) = answer.leads_to().map(str::to_owned) else { return answer };
            answer = self.get(&next);
        }
        panic!("{path} leads nowhere")
    }

    /// Sends a form of the last page.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token.clone().unwrap_or_default();
        let fields = [&[("token", token.as_str())], fields].concat();
        let origin = format!("Origin: http://{}\r\nSec-Fetch-Site: same-origin\r\n", self.host);
        let request = self.form(path, &origin, &fields);
        self.seen(&request)
    }

    /// Sends a form of the last page with one file: its field, its name, and what is in it.
    pub fn upload(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        (field, name, file): (&str, &str, &[u8]),
    ) -> Answer {
        const BOUNDARY: &str = "----between-the-parts-of-a-form";
        let token = self.token.clone().unwrap_or_default();
        let mut body = Vec::new();
        for (name, value) in [&[("token", token.as_str())], fields].concat() {
            let part = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let mut request = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n\
             {}Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n",
            self.cookie_line(),
            body.len(),
            host = self.host,
        )
        .into_bytes();
        request.extend_from_slice(&body);
        self.seen(&request)
    }

    /// Sends a form, and goes where it leads.
    pub fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields);
        match answer.leads_to().map(str::to_owned) {
            Some(next) => self.follow(&next),
            None => answer,
        }
    }

    /// A form with these lines in its head, as bytes.
    pub fn form(&self, path: &str, lines: &str, fields: &[(&str, &str)]) -> Vec<u8> {
        let body: String = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\n{lines}{}Content-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.host,
            self.cookie_line(),
            body.len()
        )
        .into_bytes()
    }

    /// The line that carries the cookie, if there is one.
    pub fn cookie_line(&self) -> String {
        self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default()
    }

    /// Sends these very bytes.
    ///
    /// # Panics
    /// If the pages do not answer in HTTP.
    pub fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("the pages listen");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream.write_all(request).expect("sent");
        let mut bytes = Vec::new();
        let mut chunk = [0; 4096];
        loop {
            if let Some(answer) = whole(&bytes) {
                return answer;
            }
            let read = stream.read(&mut chunk).expect("an answer in time");
            assert!(read > 0, "no answer: {}", String::from_utf8_lossy(&bytes));
            bytes.extend_from_slice(&chunk[..read]);
        }
    }

    fn seen(&mut self, request: &[u8]) -> Answer {
        let answer = self.raw(request);
        if let Some(cookie) = answer.header("set-cookie") {
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        if let Some(token) = answer.hidden("token") {
            self.token = Some(token);
        }
        answer
    }
}

/// An answer, once all of it is there.
fn whole(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]);
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().expect("a status");
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(0, |(_, value)| value.parse().expect("a length"));
    let body = bytes.get(end + 4..end + 4 + length)?;
    Some(Answer { status, headers, body: String::from_utf8_lossy(body).into_owned() })
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
