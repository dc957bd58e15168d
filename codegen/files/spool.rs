//! Generated files until they are compared and written: a few in memory, more in an unnamed file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, IoSlice, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, PoisonError};

use crate::content::{Content, Sink};

/// Bytes that are kept in memory.
const HELD: usize = 256 << 10;

/// Bytes that are written to the unnamed file at once: a system makes room for many pages as fast as for a few.
const WRITTEN: usize = 256 << 10;

/// The text of a file, wherever it is.
#[derive(Debug, Clone)]
pub enum Text {
    Held(String),
    Spooled(Passage),
}

/// A part of the unnamed file.
#[derive(Debug, Clone)]
pub struct Passage {
    file: Arc<File>,
    start: u64,
    length: usize,
}

/// Makes the unnamed file, where one is needed.
type Room = fn() -> io::Result<File>;

/// Takes generated files.
pub struct Spool {
    taken: Mutex<Taken>,
    room: Room,
}

#[derive(Default)]
struct Taken {
    texts: BTreeMap<String, Text>,
    held: usize,
    /// Those that are going to be written to the unnamed file together.
    waiting: Vec<(String, Content)>,
    /// How many bytes these have.
    length: usize,
    file: Option<Arc<File>>,
    /// Where the unnamed file ends.
    end: u64,
}

impl Spool {
    pub fn new(room: Room) -> Self {
        Self { taken: Mutex::default(), room }
    }

    /// The texts by path.
    pub fn into_texts(self) -> BTreeMap<String, Text> {
        let mut taken = self.taken.into_inner().unwrap_or_else(PoisonError::into_inner);
        taken.write(self.room);
        taken.texts
    }
}

impl Sink for Spool {
    fn take(&self, path: String, content: Content) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.take(path, content, self.room);
    }
}

impl Taken {
    fn take(&mut self, path: String, content: Content, room: Room) {
        let length = content.length();
        if self.held + length <= HELD {
            self.held += length;
            self.texts.insert(path, Text::Held(content.into_text()));
            return;
        }
        self.length += length;
        self.waiting.push((path, content));
        if self.length >= WRITTEN {
            self.write(room);
        }
    }

    /// Writes those that wait. Where no file can be made there is still memory.
    fn write(&mut self, room: Room) {
        let waiting = std::mem::take(&mut self.waiting);
        self.length = 0;
        if waiting.is_empty() {
            return;
        }
        let file = self.append(&waiting, room).ok();
        for (path, content) in waiting {
            let text = match &file {
                None => Text::Held(content.into_text()),
                Some(file) => {
                    let (start, length) = (self.end, content.length());
                    self.end += length as u64;
                    Text::Spooled(Passage { file: file.clone(), start, length })
                }
            };
            self.texts.insert(path, text);
        }
    }

    fn append(&mut self, waiting: &[(String, Content)], room: Room) -> io::Result<Arc<File>> {
        let file = match self.file.take() {
            Some(file) => file,
            None => Arc::new(room()?),
        };
        self.file = Some(file.clone());
        (&*file).seek(SeekFrom::Start(self.end))?;
        write_all(&file, waiting)?;
        Ok(file)
    }
}

/// Writes contents one after the other, as many at once as a system takes.
fn write_all(mut file: &File, contents: &[(String, Content)]) -> io::Result<()> {
    let pieces = contents.iter().flat_map(|(_, content)| content.pieces());
    let mut slices: Vec<IoSlice<'_>> = pieces.map(|piece| IoSlice::new(piece.as_bytes())).collect();
    let mut rest = &mut slices[..];
    // Empty ones are gone at once.
    IoSlice::advance_slices(&mut rest, 0);
    while !rest.is_empty() {
        match file.write_vectored(rest) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => IoSlice::advance_slices(&mut rest, written),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Fills the bytes with those of a file from there on. Several may read at once.
#[cfg(not(windows))]
fn read_at(file: &File, bytes: &mut [u8], start: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, start)
}

#[cfg(windows)]
fn read_at(file: &File, mut bytes: &mut [u8], mut start: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, bytes, start)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        bytes = &mut bytes[read..];
        start += read as u64;
    }
    Ok(())
}

impl Text {
    pub fn read(&self) -> io::Result<Cow<'_, str>> {
        match self {
            Text::Held(text) => Ok(Cow::Borrowed(text)),
            Text::Spooled(_) => {
                String::from_utf8(self.bytes()?.into_owned()).map(Cow::Owned).map_err(io::Error::other)
            }
        }
    }

    /// The same for a file, which does not ask whether it is a text.
    pub fn bytes(&self) -> io::Result<Cow<'_, [u8]>> {
        match self {
            Text::Held(text) => Ok(Cow::Borrowed(text.as_bytes())),
            Text::Spooled(Passage { file, start, length }) => {
                let mut bytes = vec![0; *length];
                read_at(file, &mut bytes, *start)?;
                Ok(Cow::Owned(bytes))
            }
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::Held(text)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{HELD, Spool, Text};
    use crate::content::Sink;

    #[test]
    fn what_does_not_fit_into_memory_is_the_same_when_it_is_read() {
        let spool = Spool::new(tempfile::tempfile);
        let text = |number: usize| char::from(b'a' + number as u8).to_string().repeat(HELD / 3 + number);
        (0..6).for_each(|number| spool.take(number.to_string(), Value::from(text(number)).into()));
        let texts = spool.into_texts();
        assert!(matches!(texts["0"], Text::Held(_)) && matches!(texts["5"], Text::Spooled(_)));
        for number in (0..6).rev() {
            assert!(
                texts[&number.to_string()].read().unwrap() == format!("\"{}\"\n", text(number)),
                "{number}"
            );
        }
    }

    #[test]
    fn what_is_small_or_has_no_file_stays_in_memory() {
        for texts in [1, 9] {
            let spool = Spool::new(|| Err(std::io::ErrorKind::StorageFull.into()));
            (0..texts).for_each(|number| {
                spool.take(number.to_string(), Value::from("text".repeat(HELD / 16)).into())
            });
            let is_held =
                |text: &Text| matches!(text, Text::Held(text) if text.len() == HELD / 4 + "\"\"\n".len());
            assert!(spool.into_texts().values().filter(|text| is_held(text)).count() == texts);
        }
    }
}
