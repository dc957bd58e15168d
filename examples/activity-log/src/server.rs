//! The server from its start to its end.

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::Failure;
use crate::bundle::Page;
use crate::client_rate::ClientRate;
use crate::connection;
use crate::log;
use crate::metrics::Metrics;
use crate::options::Options;
use crate::store::Store;
use crate::web::{self, Desk};

/// After how long a client that was quiet is forgotten.
const FORGET: Duration = Duration::from_secs(60);

pub fn run(options: Options) -> Result<(), Failure> {
    log::start(options.log);
    // The place is taken before the long work begins.
    let listen = std::net::TcpListener::bind(options.listen);
    let listener = listen.map_err(|error| {
        format!("{}: {error}; `--listen` takes another address, port 0 picks a free one", options.listen)
    })?;
    listener.set_nonblocking(true)?;
    let page = options.page.clone().map_or_else(Page::bundled, Page::at);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(options, listener, page))?;
    // A question to the database that still runs is not waited for.
    runtime.shutdown_timeout(Duration::from_millis(100));
    Ok(())
}

async fn serve(options: Options, listener: std::net::TcpListener, page: Page) -> Result<(), Failure> {
    let metrics = Arc::new(Metrics::new());
    let store = Store::open(&options.database, options.reading, metrics.clone())?;
    let listener = TcpListener::from_std(listener)?;
    let address = listener.local_addr()?;
    let stop = CancellationToken::new();
    let desk = Arc::new(Desk {
        store,
        metrics: metrics.clone(),
        reading: options.reading,
        page,
        client_rate: ClientRate::new(options.rate()),
        hosts: options.hosts.clone(),
        largest: options.largest,
        patience: options.patience(),
        stop: stop.clone(),
        viewers: Desk::viewers(),
    });
    // Whoever started it may have gone away.
    let _ = writeln!(std::io::stdout(), "Open http://{address}/");
    tracing::info!(%address, database = %options.database.display(), "listening");
    let forgetting = tokio::spawn(forget(desk.clone()));
    tokio::spawn(stop_on_signal(stop.clone()));
    connection::accept(listener, web::router(desk.clone()), metrics, &options, stop).await;
    forgetting.abort();
    desk.store.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn forget(desk: Arc<Desk>) {
    loop {
        tokio::time::sleep(FORGET).await;
        desk.client_rate.forget();
    }
}

/// Stops when it is asked to; a second time at once.
async fn stop_on_signal(stop: CancellationToken) {
    if let Err(error) = signal().await {
        tracing::error!(%error, "signals are not heard");
        return;
    }
    tracing::info!("stopping");
    stop.cancel();
    if signal().await.is_ok() {
        std::process::exit(1);
    }
}

#[cfg(unix)]
async fn signal() -> std::io::Result<()> {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn signal() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
