//! tier 1
