//! diesel: schema, rows, one file of queries per aggregate, on both engines.
