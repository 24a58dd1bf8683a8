//! Why the store cannot do what it was asked.

/// Why the store cannot do what it was asked. What was stored before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// [HS-101] Written by a newer program.
    #[error(
        "[HS-101] the store has schema {found}, this program knows {known}; nothing was changed; install the newer program again"
    )]
    Newer {
        /// Number of the newest migration in the store.
        found: i64,
        /// Number of the newest migration that this program has.
        known: i64,
    },
    /// [HS-102] A migration in the store is not the one that this program has.
    #[error("[HS-102] the store's migration {0} is another one; restore the program that made it")]
    OtherHistory(i64),
    /// [HS-103] The disk is full, read-only or failing.
    #[error("[HS-103] the store cannot be written; nothing is lost; make room on its disk: {0}")]
    Disk(#[source] sqlx::Error),
    /// [HS-104] Another program holds it.
    #[error("[HS-104] the store is in use by another program; try again in a moment: {0}")]
    InUse(#[source] sqlx::Error),
    /// [HS-105] A row is not what was written there.
    #[error(
        "[HS-105] the store is damaged at {0}; stop the hub, put the store's files aside and load the authority's newest export"
    )]
    Damaged(&'static str),
    /// [HS-106] The directory in the store is not the one that was extended.
    #[error("[HS-106] another program changed the directory meanwhile; load it again")]
    DirectoryMoved,
    /// [HS-108] More invitations than are kept at once; nothing was written.
    #[error("[HS-108] the store keeps 256 invitations; wait until older ones are over")]
    Full,
    /// [HS-109] The database does not answer, or the way to it is cut.
    #[error(
        "[HS-109] the database does not answer; nothing that was acknowledged is lost; see whether it runs and store.database leads to it: {0}"
    )]
    Away(#[source] sqlx::Error),
    /// [HS-110] The database is set up so that it may forget what it has confirmed.
    #[error(
        "[HS-110] the database has {0}, so a crash would lose what was acknowledged; set it to on and start the database anew"
    )]
    Unsafe(&'static str),
    /// [HS-107] Anything else that the engine says.
    #[error("[HS-107] the store failed: {0}")]
    Engine(#[source] sqlx::Error),
}

impl StoreError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "store-newer",
            Self::OtherHistory(_) => "store-other-history",
            Self::Disk(_) => "store-disk",
            Self::InUse(_) => "store-in-use",
            Self::Damaged(_) => "store-damaged",
            Self::DirectoryMoved => "store-directory-moved",
            Self::Full => "store-full",
            Self::Away(_) => "store-away",
            Self::Unsafe(_) => "store-unsafe",
            Self::Engine(_) => "store-engine",
        }
    }
}
