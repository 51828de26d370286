//! The only place that reads the clock; everywhere else time is a parameter.
