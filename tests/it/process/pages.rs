//! The local pages of an office as a browser meets them, and as everybody else does.

mod authority;
mod chromium;
mod guard;
mod hub;
mod refer;
mod work;
