//! Transfers and missed interactions: two bars beside each service.

use maud::{Markup, html};

use super::{coordinate, short};
use crate::store::Service;
use crate::view::service_name;

const WIDTH: f64 = 720.0;
/// The room of the names.
const LEFT: f64 = 190.0;
/// The room of the numbers.
const RIGHT: f64 = 46.0;
const ROW: f64 = 40.0;
const BAR: f64 = 13.0;
/// The services that are drawn; the table has all of them.
const MOST: usize = 10;

pub fn services(services: &[Service]) -> Markup {
    let services = &services[..services.len().min(MOST)];
    let most = services.iter().map(|service| service.transfers.max(service.missed)).max().unwrap_or(0).max(1);
    let scale = (WIDTH - LEFT - RIGHT) / most as f64;
    let height = ROW * services.len() as f64;
    html! {
        figure.chart {
            div.scroll tabindex="0" role="region" aria-label="Transfers and missed interactions as a chart" {
                svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby="services-title services-text" {
                    title #services-title { "Transfers and missed interactions by service" }
                    desc #services-text { (description(services)) }
                    @for (index, service) in services.iter().enumerate() {
                        @let y = ROW * index as f64;
                        text.axis x=(LEFT - 10.0) y=(coordinate(y + ROW / 2.0 + 4.0)) text-anchor="end" {
                            (short(service_name(&service.service), 24))
                        }
                        (bar("transferred", service.transfers, y + ROW / 2.0 - BAR - 1.0, scale))
                        (bar("missed", service.missed, y + ROW / 2.0 + 1.0, scale))
                    }
                }
            }
            figcaption {
                ul.legend {
                    li { (swatch("transferred")) "Transfers" }
                    li { (swatch("missed")) "Missed" }
                }
            }
        }
    }
}

fn description(services: &[Service]) -> String {
    let services = services.iter().map(|service| {
        format!(
            "{}: {} transferred, {} missed",
            service_name(&service.service),
            service.transfers,
            service.missed
        )
    });
    format!("{}.", services.collect::<Vec<_>>().join("; "))
}

fn bar(class: &str, count: i64, y: f64, scale: f64) -> Markup {
    let width = count as f64 * scale;
    html! {
        rect class=(class) x=(LEFT) y=(coordinate(y)) width=(coordinate(width)) height=(BAR) rx="2" {}
        text.axis x=(coordinate(LEFT + width + 6.0)) y=(coordinate(y + BAR - 2.0)) { (count) }
    }
}

fn swatch(class: &str) -> Markup {
    html! {
        svg.swatch viewBox="0 0 10 10" aria-hidden="true" { rect class=(class) width="10" height="10" {} }
    }
}
