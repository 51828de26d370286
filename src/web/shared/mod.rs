//! What every audience's pages share: layout, answers, forms, cookies, errors, the middleware.

pub mod answer;
pub mod assets;
pub mod bureau;
pub mod comment_words;
pub mod cookie;
pub mod csrf;
pub mod fault;
pub mod fields;
pub mod findings;
pub mod kept;
pub mod locale;
pub mod middleware;
pub mod page;
pub mod reading;
pub mod visitor;
pub mod words;

pub use bureau::{work, work_at};
pub use fault::Fault;
pub use fields::Fields;
pub use locale::Locale;
pub use page::Page;
pub use reading::Reading;
pub use visitor::visitor;
