//! The server as a process, driven over HTTP.

mod api {
    mod client;
    mod server;

    mod hostile;
    mod keeping;
    mod killing;
    mod limits;
    mod lists;
    mod live;
    mod load;
    mod pages;
    mod refusing;
    mod samples;
}
