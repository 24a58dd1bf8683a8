//! The local pages of an office as a browser meets them, and as everybody else does.

mod chromium;
mod guard;
mod hostile;
mod kept;
mod looks;
mod refer;
mod tasks;
mod welcome;
mod window;
mod work;
