//! Talk time: a bar for each day, a part of it for each service.

use maud::{Markup, html};

use super::{SERIES, ceiling, coordinate, series, short};
use crate::instant;
use crate::store::Talk;
use crate::view::service_name;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 260.0;
/// The room of the axes.
const LEFT: f64 = 56.0;
const BOTTOM: f64 = 30.0;
const TOP: f64 = 10.0;
/// The widest that a bar is.
const WIDEST: f64 = 64.0;
/// Lines across, beside the axis.
const LINES: u8 = 4;

/// The units of the axis.
const UNITS: [(f64, &str); 3] = [(3600.0, "h"), (60.0, "min"), (1.0, "s")];

pub fn talk(talk: &[Talk]) -> Markup {
    let services = busiest(talk);
    let days = by_day(talk);
    let most = days.iter().map(|day| day.iter().map(|one| one.seconds).sum()).fold(1.0, f64::max);
    let (unit, unit_name) = UNITS.into_iter().find(|&(unit, _)| most >= unit * 2.0).unwrap_or((1.0, "s"));
    let top = ceiling(most / unit) * unit;
    let scale = (HEIGHT - BOTTOM - TOP) / top;
    let step = (WIDTH - LEFT) / days.len().max(1) as f64;
    html! {
        figure.chart {
            div.scroll tabindex="0" role="region" aria-label="Talk time as a chart" {
                svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby="talk-title talk-text" {
                    title #talk-title { "Talk time by day and service" }
                    desc #talk-text { (description(&days)) }
                    @for line in 0..=LINES {
                        (grid(f64::from(line) / f64::from(LINES), top / unit, unit_name))
                    }
                    @for (index, day) in days.iter().enumerate() {
                        (bar(day, &services, LEFT + step * (index as f64 + 0.5), (step * 0.7).min(WIDEST), scale))
                    }
                }
            }
            (legend(&services))
        }
    }
}

/// The services that have a colour, the busiest first.
fn busiest(talk: &[Talk]) -> Vec<&str> {
    let mut services: Vec<(&str, f64)> = Vec::new();
    for one in talk {
        match services.iter_mut().find(|(service, _)| *service == one.service) {
            Some((_, seconds)) => *seconds += one.seconds,
            None => services.push((&one.service, one.seconds)),
        }
    }
    services.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    services.into_iter().map(|(service, _)| service).collect()
}

fn by_day(talk: &[Talk]) -> Vec<&[Talk]> {
    talk.chunk_by(|one, other| one.day == other.day).collect()
}

/// What there is to see, in words.
fn description(days: &[&[Talk]]) -> String {
    let sum = |day: &[Talk]| day.iter().map(|one| one.seconds).sum::<f64>();
    let days = days.iter().filter_map(|day| {
        let first = day.first()?;
        Some(format!(
            "{}: {}, most of it {}",
            first.day,
            instant::lasted(sum(day)),
            service_name(&first.service)
        ))
    });
    format!("{}.", days.collect::<Vec<_>>().join("; "))
}

fn grid(part: f64, top: f64, unit: &str) -> Markup {
    let y = HEIGHT - BOTTOM - part * (HEIGHT - BOTTOM - TOP);
    let value = format!("{:.2}", part * top);
    let value = value.trim_end_matches('0').trim_end_matches('.');
    html! {
        line.grid x1=(LEFT) x2=(WIDTH) y1=(coordinate(y)) y2=(coordinate(y)) {}
        text.axis x=(LEFT - 6.0) y=(coordinate(y + 4.0)) text-anchor="end" { (value) " " (unit) }
    }
}

fn bar(day: &[Talk], services: &[&str], middle: f64, width: f64, scale: f64) -> Markup {
    let mut parts: Vec<(usize, &Talk)> = day
        .iter()
        .map(|one| (services.iter().position(|service| *service == one.service).unwrap_or(SERIES), one))
        .collect();
    parts.sort_by_key(|(index, _)| *index);
    let mut y = HEIGHT - BOTTOM;
    let name = day.first().map_or("", |one| one.day.as_str());
    html! {
        @for (index, one) in parts {
            @let height = one.seconds * scale;
            @let top = { y -= height; y };
            rect class=(series(index)) x=(coordinate(middle - width / 2.0)) y=(coordinate(top))
                width=(coordinate(width)) height=(coordinate(height)) {
                title { (one.day) ", " (service_name(&one.service)) ": " (instant::lasted(one.seconds)) }
            }
        }
        text.axis x=(coordinate(middle)) y=(HEIGHT - 10.0) text-anchor="middle" { (name.get(5..).unwrap_or(name)) }
    }
}

fn legend(services: &[&str]) -> Markup {
    let is_more = services.len() > SERIES;
    let named = if is_more { SERIES - 1 } else { services.len() };
    html! {
        figcaption {
            ul.legend {
                @for (index, service) in services.iter().take(named).enumerate() {
                    li { (swatch(index)) (short(service_name(service), 40)) }
                }
                @if is_more {
                    li { (swatch(SERIES)) (services.len() - named) " others" }
                }
            }
        }
    }
}

fn swatch(index: usize) -> Markup {
    html! {
        svg.swatch viewBox="0 0 10 10" aria-hidden="true" { rect class=(series(index)) width="10" height="10" {} }
    }
}
