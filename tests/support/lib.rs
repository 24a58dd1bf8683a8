//! saphan's tests
