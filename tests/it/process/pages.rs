//! The local pages of an office as a browser meets them, and as everybody else does.

mod attachments;
mod chromium;
mod consent;
mod files;
mod guard;
mod hostile;
mod kept;
mod life;
mod looks;
mod notices;
mod office;
mod refer;
mod tasks;
mod welcome;
mod window;
mod work;
