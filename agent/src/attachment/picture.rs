//! Pictures: the pixels are decoded, turned as the camera meant them, and encoded again.

use std::io::{BufRead, BufReader, Cursor, Seek, Write};

use exif::{Context, In, Tag};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageEncoder as _, ImageError, ImageFormat, ImageReader};

use super::job::Job;
use super::source::Input;
use super::spool::Spool;
use super::{AttachmentError, Complete, Extract, Kind, Limits, Rebuilt, Tally, pieces};

/// Quality of pictures with lossy compression, 1 to 100: the eye sees no difference, and what a
/// camera hides in the coefficients goes.
const JPEG_QUALITY: u8 = 90;
/// Bytes that are looked through at once.
const LOOK_LEN: usize = 64 << 10;

const NO_TEXT: &str = "a picture: what is written or seen in it was not checked";

#[expect(clippy::wildcard_enum_match_arm, reason = "only three formats come here")]
pub(super) fn rebuild(
    source: &mut Input<'_>,
    format: ImageFormat,
    job: &mut Job<'_>,
) -> Result<Rebuilt, AttachmentError> {
    const DAMAGED: AttachmentError = AttachmentError::Damaged;
    let mut tally = Tally::default();
    bound(source, format, job.limits(), &mut tally)?;
    source.rewind().map_err(|_| DAMAGED)?;
    let mut decoder = decoder(source, format, job.limits())?;
    let orientation = decoder.orientation().map_err(refusal)?;
    count_metadata(&mut decoder, &mut tally);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    picture.apply_orientation(orientation);
    let mut out = job.spool()?;
    let kind = match format {
        ImageFormat::Jpeg => Kind::Jpeg,
        // Written without loss, a photograph in WebP would be ten times its size.
        ImageFormat::WebP if !picture.color().has_alpha() => Kind::Jpeg,
        _ => Kind::Png,
    };
    if kind == Kind::Jpeg {
        to_jpeg(picture, &mut out)?
    } else {
        to_png(&picture, &mut out)?
    }
    let mut file = out.finish().map_err(|_| DAMAGED)?;
    after_check(&mut file, kind, job)?;
    let extract = Extract::new(String::new(), Complete::None(NO_TEXT));
    Ok(job.done(kind, file, tally, extract))
}

/// Counts what stands beside the pixels, lets the file end where its picture does, and refuses one
/// whose picture is larger packed than it may be unpacked: the decoders hold it in memory.
#[expect(clippy::wildcard_enum_match_arm, reason = "only three formats come here")]
fn bound(
    source: &mut Input<'_>,
    format: ImageFormat,
    limits: &Limits,
    tally: &mut Tally,
) -> Result<(), AttachmentError> {
    let len = source.get_ref().len();
    let ends = match format {
        ImageFormat::Jpeg => pieces::jpeg(source, |marker| {
            tally.add_many("comment", "JPEG", usize::from(marker == markers::COM));
        }),
        ImageFormat::Png => pieces::png(source, |kind| match &kind {
            b"tEXt" | b"zTXt" | b"iTXt" => tally.add("text", "PNG"),
            b"tIME" => tally.add("date", "PNG"),
            b"fdAT" => tally.add("further picture", "PNG"),
            _ => {}
        }),
        _ => {
            let mut largest = 0;
            let walked = pieces::webp(source, |kind, len| {
                let drawn = [b"VP8 ", b"VP8L", b"ALPH", b"ANMF"].contains(&&kind);
                largest = largest.max(if drawn { len } else { 0 });
            });
            if largest.min(len) > limits.picture_len {
                return Err(AttachmentError::Bomb);
            }
            walked
        }
    };
    // A walk that stumbles leaves it to the decoder what to make of the file.
    let ends = ends.unwrap_or(len);
    if format == ImageFormat::Jpeg && ends > limits.picture_len {
        return Err(AttachmentError::Bomb);
    }
    if ends < len {
        tally.add("data behind the picture", "file");
        source.get_mut().cut(ends);
    }
    Ok(())
}

/// Markers of JPEG (ITU-T T.81, table B.1).
mod markers {
    pub(super) const APP0: u8 = 0xe0;
    pub(super) const COM: u8 = 0xfe;
    pub(super) const DHT: u8 = 0xc4;
    pub(super) const DQT: u8 = 0xdb;
    pub(super) const DRI: u8 = 0xdd;
    pub(super) const SOS: u8 = 0xda;
    pub(super) const FRAMES: std::ops::RangeInclusive<u8> = 0xc0..=0xc2;
}

/// A JPEG encoded again for a place inside a document: not turned, since only its page turns it.
/// Says too how many colour components it has now, and had.
pub(super) fn again(bytes: &[u8], limits: &Limits) -> Result<Inner, AttachmentError> {
    let mut tally = Tally::default();
    let mut decoder = decoder(Cursor::new(bytes), ImageFormat::Jpeg, limits)?;
    count_metadata(&mut decoder, &mut tally);
    let had = decoder.original_color_type().channel_count();
    let picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    let has = if picture.color().has_color() { 3 } else { 1 };
    let mut bytes = Vec::new();
    to_jpeg(picture, &mut bytes)?;
    Ok(Inner { bytes, had, has, tally })
}

/// A picture for a place inside a document.
pub(super) struct Inner {
    pub(super) bytes: Vec<u8>,
    pub(super) had: u8,
    pub(super) has: u8,
    pub(super) tally: Tally,
}

fn decoder<'a>(
    source: impl BufRead + Seek + 'a,
    format: ImageFormat,
    limits: &Limits,
) -> Result<impl ImageDecoder + 'a, AttachmentError> {
    let mut bounds = image::Limits::default();
    bounds.max_image_width = Some(limits.picture_side);
    bounds.max_image_height = Some(limits.picture_side);
    bounds.max_alloc = Some(limits.picture_len);
    let mut reader = ImageReader::with_format(source, format);
    reader.limits(bounds);
    let decoder = reader.into_decoder().map_err(refusal)?;
    if decoder.total_bytes() > limits.picture_len {
        return Err(AttachmentError::Bomb);
    }
    Ok(decoder)
}

fn refusal(error: ImageError) -> AttachmentError {
    match error {
        ImageError::Limits(_) => AttachmentError::Bomb,
        ImageError::Unsupported(_) => AttachmentError::Picture,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => AttachmentError::Damaged,
    }
}

fn to_jpeg(picture: DynamicImage, out: &mut impl Write) -> Result<(), AttachmentError> {
    let flat = if picture.color().has_color() {
        DynamicImage::ImageRgb8(picture.into_rgb8())
    } else {
        DynamicImage::ImageLuma8(picture.into_luma8())
    };
    JpegEncoder::new_with_quality(out, JPEG_QUALITY)
        .write_image(flat.as_bytes(), flat.width(), flat.height(), flat.color().into())
        .map_err(refusal)
}

fn to_png(picture: &DynamicImage, out: &mut impl Write) -> Result<(), AttachmentError> {
    PngEncoder::new(out)
        .write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into())
        .map_err(refusal)
}

/// Counts what the decoder knows of. What it cannot read is left behind all the same.
fn count_metadata(decoder: &mut impl ImageDecoder, tally: &mut Tally) {
    if let Ok(Some(bytes)) = decoder.exif_metadata() {
        count_exif(bytes, tally);
    }
    let present =
        |found: Result<Option<Vec<u8>>, ImageError>| usize::from(matches!(found, Ok(Some(_))));
    tally.add_many("description", "XMP", present(decoder.xmp_metadata()));
    tally.add_many("description", "IPTC", present(decoder.iptc_metadata()));
    tally.add_many("colour profile", "ICC", present(decoder.icc_profile()));
}

fn count_exif(bytes: Vec<u8>, tally: &mut Tally) {
    tally.add("camera data", "EXIF");
    let Ok(exif) = exif::Reader::new().read_raw(bytes) else { return };
    let any = |test: &dyn Fn(&exif::Field) -> bool| usize::from(exif.fields().any(test));
    let position = |field: &exif::Field| field.tag.context() == Context::Gps;
    tally.add_many("GPS position", "EXIF", any(&position));
    let named = |field: &exif::Field| [Tag::Artist, Tag::Copyright].contains(&field.tag);
    tally.add_many("author", "EXIF", any(&named));
    let dated = |field: &exif::Field| [Tag::DateTime, Tag::DateTimeOriginal].contains(&field.tag);
    tally.add_many("date", "EXIF", any(&dated));
    tally.add_many("thumbnail", "EXIF", any(&|field| field.ifd_num == In::THUMBNAIL));
}

/// Looks at what was written: a picture, not one piece that is anything else, nothing behind it, and
/// which of the known identifiers its bytes hold.
fn after_check(file: &mut Spool, kind: Kind, job: &mut Job<'_>) -> Result<(), AttachmentError> {
    const LEFT: AttachmentError = AttachmentError::Left;
    let len = file.len();
    let mut read = BufReader::with_capacity(LOOK_LEN, file.from_start());
    let mut clean = true;
    let ends = if kind == Kind::Jpeg {
        pieces::jpeg(&mut read, |marker| {
            use markers::{APP0, DHT, DQT, DRI, FRAMES, SOS};
            clean &= [APP0, DQT, DHT, DRI, SOS].contains(&marker) || FRAMES.contains(&marker);
        })
    } else {
        pieces::png(&mut read, |kind| {
            clean &= [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"].contains(&&kind);
        })
    };
    if !clean || ends.map_err(|_| LEFT)? != len {
        return Err(LEFT);
    }
    job.search_file(file)
}
