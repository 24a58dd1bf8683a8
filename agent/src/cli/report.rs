//! Arguments of reports.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use saphan_protocol::tier1::Date;

use crate::report::{Audience, TableId};

/// Counts for reports.
#[derive(Args)]
pub struct ReportArgs {
    /// Tables, like R1 and R12 [default: all]
    #[arg(value_enum, value_name = "TABLE")]
    pub tables: Vec<TableId>,
    /// First day [default: 1 January of this year; for others, of the last one]
    #[arg(long, value_name = "DATE")]
    pub from: Option<Date>,
    /// Last day [default: today; for others, 31 December of the last year]
    #[arg(long, value_name = "DATE")]
    pub to: Option<Date>,
    /// For whom: exact for the own office; others get one whole year that is over, once
    #[arg(long, value_enum, default_value = "own")]
    pub audience: Audience,
    /// Whose age is told, in own reports
    #[arg(long, value_enum, default_value = "first-contact")]
    pub age_at: AgeMoment,
    /// In which form
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// File to write; never one that exists [default: print]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// The moment of an age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AgeMoment {
    /// The day on which the case was opened.
    FirstContact,
    /// When the exploitation began.
    Exploitation,
    /// Today.
    Today,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Aligned tables.
    Text,
    /// One line for each cell.
    Csv,
    /// One document.
    Json,
}
