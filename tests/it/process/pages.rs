//! The local pages of an office as a browser meets them, and as everybody else does.

mod chromium;
mod consent;
mod files;
mod guard;
mod life;
mod refer;
mod work;
