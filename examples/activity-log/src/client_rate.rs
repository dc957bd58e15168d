//! How many requests a client may send.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// The buckets of all clients; none if there is no limit.
pub struct ClientRate {
    limiter: Option<DefaultKeyedRateLimiter<IpAddr>>,
    clock: DefaultClock,
}

impl ClientRate {
    pub fn new(rate: Option<NonZeroU32>) -> Self {
        let limiter = rate.map(|rate| {
            let burst = rate.saturating_mul(NonZeroU32::MIN.saturating_add(1));
            RateLimiter::keyed(Quota::per_second(rate).allow_burst(burst))
        });
        ClientRate { limiter, clock: DefaultClock::default() }
    }

    /// How long the client has to wait, if it has to.
    pub fn wait(&self, client: IpAddr) -> Option<Duration> {
        let refused = self.limiter.as_ref()?.check_key(&one(client)).err()?;
        Some(refused.wait_time_from(self.clock.now()))
    }

    /// Forgets the clients that have been quiet.
    pub fn forget(&self) {
        if let Some(limiter) = &self.limiter {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

/// What counts as one client: an address, or a network of IPv6 as it is given to one.
fn one(client: IpAddr) -> IpAddr {
    match client.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6((address.to_bits() >> 64 << 64).into()),
        address => address,
    }
}
