//! What is counted, for Prometheus.

use std::fmt;
use std::time::Duration;

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

use crate::store::Status;

/// Names and values.
type Labels<const N: usize> = [(&'static str, String); N];

pub struct Metrics {
    registry: Registry,
    requests: Family<Labels<3>, Counter>,
    seconds: Family<Labels<1>, Histogram, fn() -> Histogram>,
    records: Family<Labels<1>, Counter>,
    /// How many entries are committed together.
    pub commits: Histogram,
    pub connections: Gauge,
    pub viewers: Gauge,
}

impl Metrics {
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("activity_log");
        let requests = Family::default();
        registry.register("requests", "Requests, by method, route and status", requests.clone());
        let buckets: fn() -> Histogram = || Histogram::new(exponential_buckets(0.0005, 2.0, 15));
        let seconds = Family::new_with_constructor(buckets);
        registry.register("request_seconds", "How long a request took, by route", seconds.clone());
        let records = Family::default();
        registry.register("records", "Bodies that were handed in, by what became of them", records.clone());
        let commits = Histogram::new(exponential_buckets(1.0, 2.0, 10));
        registry.register("commit_entries", "How many were written with one commit", commits.clone());
        let connections = Gauge::default();
        registry.register("connections", "Connections that are open", connections.clone());
        let viewers = Gauge::default();
        registry.register("viewers", "Pages that are told what is new", viewers.clone());
        Metrics { registry, requests, seconds, records, commits, connections, viewers }
    }

    pub fn count(&self, status: Status) {
        self.records.get_or_create(&[("status", status.as_str().to_owned())]).inc();
    }

    pub fn observe(&self, method: &str, route: &str, status: u16, took: Duration) {
        let labels =
            [("method", method.to_owned()), ("route", route.to_owned()), ("status", status.to_string())];
        self.requests.get_or_create(&labels).inc();
        self.seconds.get_or_create(&[("route", route.to_owned())]).observe(took.as_secs_f64());
    }

    /// All of it as a text.
    pub fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
