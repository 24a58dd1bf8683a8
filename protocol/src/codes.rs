//! code lists
