//! The site put together: every room's routes, the middleware, the limits of a request.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::web::{self, Data, PayloadConfig, ServiceConfig};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, middleware};
use socket2::{Domain, Socket, Type};

use crate::clock;
use crate::work::House;
use crate::work::changes::watch;
use crate::work::housekeeping::keep;

use super::shared::locale::preferred;
use super::shared::{Fault, fields};
use super::{contribute, desk, public, shared};

/// Every route of the site.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.app_data(PayloadConfig::new(fields::LONGEST))
        .route("/assets/{hash}/{name}", web::get().to(shared::assets::serve));
    contribute::routes(cfg);
    desk::routes(cfg);
    public::routes(cfg);
    cfg.default_service(web::to(nothing_here));
}

/// How many threads may work with the database, all workers together: as many as it has connections, since more would
/// only wait and take memory.
const THREADS: usize = 10;

/// How many connections may wait to be accepted: when a page is suddenly read by thousands, nobody is turned away.
const WAITING: i32 = 4_096;

/// Opens a socket to serve on.
///
/// # Errors
/// When the address cannot be had.
pub fn socket(listen: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(listen), Type::STREAM, None)?;
    // So that a restart need not wait for the connections of the run before. Elsewhere it means to share the address.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.bind(&listen.into())?;
    socket.listen(WAITING)?;
    Ok(socket.into())
}

/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server on an open socket, not yet started; it stops by itself on SIGTERM and SIGINT.
///
/// # Errors
/// What the socket refuses.
pub fn server(house: Data<House>, socket: TcpListener, workers: usize) -> std::io::Result<Server> {
    let open = Arc::downgrade(&house.clone().into_inner());
    let kept = open.clone();
    std::thread::spawn(move || watch(&open, clock::moment));
    std::thread::spawn(move || keep(&kept, clock::moment));
    let app = move || {
        App::new().app_data(house.clone()).wrap(middleware::from_fn(shared::middleware::around)).configure(routes)
    };
    let server = HttpServer::new(app).workers(workers).worker_max_blocking_threads(THREADS.div_ceil(workers).max(2));
    // A story sent over a slow line, or to a busy server, is not hung up on.
    let server = server.client_request_timeout(PATIENCE).shutdown_timeout(10);
    Ok(server.listen(socket)?.run())
}

async fn nothing_here(request: HttpRequest) -> Result<HttpResponse, Fault> {
    Err(Fault::NotFound(preferred(&request)))
}
