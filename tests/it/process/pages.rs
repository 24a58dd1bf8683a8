//! The local pages of an office as a browser meets them, and as everybody else does.

mod chromium;
mod guard;
mod hostile;
mod looks;
mod notices;
mod office;
mod refer;
mod tasks;
mod window;
mod work;
