//! The built `saphan-ca`: what its commands do, and what OpenSSL thinks of what they made.

#![expect(clippy::unwrap_used, reason = "the helpers of these tests stop at the first surprise")]

mod commands;
mod office;
mod openssl;
