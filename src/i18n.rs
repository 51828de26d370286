//! fluent: negotiation, typed messages, plurals and dates.
