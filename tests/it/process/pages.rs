//! The local pages as a browser meets them, and as everybody else does: an office's, the authority's, the hub's.

mod attachments;
mod authority;
mod beholder;
mod chromium;
mod consent;
mod files;
mod guard;
mod hostile;
mod hub;
mod kept;
mod life;
mod looks;
mod notices;
mod office;
mod paper;
mod refer;
mod tasks;
mod welcome;
mod window;
mod work;
