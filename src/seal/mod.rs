//! Keys, receipts, sealing and opening.
