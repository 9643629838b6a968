// SPDX-License-Identifier: MIT
#include "workbook/ZipArchive.h"

#include "workbook/UnusableWorkbook.h"
#include "workbook/ZipPart.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// A device as the library reads from it.
class DeviceSource
{
public:
    explicit DeviceSource(QIODevice &device)
        : m_device(device)
    {
        zip_error_init(&m_error);
    }
    ~DeviceSource() { zip_error_fini(&m_error); }
    Q_DISABLE_COPY_MOVE(DeviceSource)

    static zip_int64_t answer(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto *source = static_cast<DeviceSource *>(self);
        if (command != ZIP_SOURCE_FREE)
            return source->answer(data, size, command);
        delete source;
        return 0;
    }

private:
    zip_int64_t answer(void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        if (command == ZIP_SOURCE_OPEN)
            return m_device.seek(0) ? 0 : failure(ZIP_ER_SEEK);
        if (command == ZIP_SOURCE_CLOSE)
            return 0;
        if (command == ZIP_SOURCE_READ) {
            const qint64 read = m_device.read(static_cast<char *>(data), qint64(size));
            return read < 0 ? failure(ZIP_ER_READ) : read;
        }
        if (command == ZIP_SOURCE_SEEK) {
            const zip_int64_t place = zip_source_seek_compute_offset(
                zip_uint64_t(m_device.pos()), zip_uint64_t(m_device.size()), data, size, &m_error);
            return place >= 0 && m_device.seek(place) ? 0 : failure(ZIP_ER_SEEK);
        }
        if (command == ZIP_SOURCE_TELL)
            return m_device.pos();
        if (command == ZIP_SOURCE_STAT) {
            auto *stat = static_cast<zip_stat_t *>(data);
            zip_stat_init(stat);
            stat->valid = ZIP_STAT_SIZE;
            stat->size = zip_uint64_t(m_device.size());
            return sizeof *stat;
        }
        if (command == ZIP_SOURCE_ERROR)
            return zip_error_to_data(&m_error, data, size);
        if (command == ZIP_SOURCE_SUPPORTS)
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_CLOSE, ZIP_SOURCE_READ, ZIP_SOURCE_SEEK,
                                                  ZIP_SOURCE_TELL, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                                  ZIP_SOURCE_SUPPORTS, -1);
        return failure(ZIP_ER_OPNOTSUPP);
    }

    zip_int64_t failure(int code)
    {
        zip_error_set(&m_error, code, 0);
        return -1;
    }

    QIODevice &m_device;
    zip_error_t m_error{};
};

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &device, const WorkbookLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *source = new DeviceSource(device);
    zip_source_t *const zipSource = zip_source_function_create(DeviceSource::answer, source, &error);
    zip_t *archive = nullptr;
    if (zipSource)
        archive = zip_open_from_source(zipSource, ZIP_RDONLY, &error);
    else
        delete source;
    if (zipSource && !archive)
        zip_source_free(zipSource);
    zip_error_fini(&error);
    if (!archive)
        return refusal(damageOfWorkbook());
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, limits));
    if (quint64(zip_get_num_entries(archive, 0)) > limits.entries)
        return refusal(
            {QT_TRANSLATE_NOOP("enrow::Reason", "it has more than %1 parts"), {QString::number(limits.entries)}});
    return opened;
}

ZipArchive::ZipArchive(zip *archive, const WorkbookLimits &limits)
    : m_archive(archive)
    , m_limits(limits)
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

qint64 ZipArchive::find(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    const zip_int64_t exact = zip_name_locate(m_archive, utf8.constData(), ZIP_FL_ENC_UTF_8);
    return exact >= 0 ? exact : zip_name_locate(m_archive, utf8.constData(), ZIP_FL_ENC_UTF_8 | ZIP_FL_NOCASE);
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    const qint64 index = find(name);
    if (index < 0)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it has no part %1"), {name}});
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool isKnown = zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) == 0;
    if (isKnown && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return refusal(
            {QT_TRANSLATE_NOOP("enrow::Reason", "it is protected by a password: save it without one first")});
    zip_file_t *const file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "its part %1 cannot be unpacked"), {name}});
    const quint64 packed = isKnown && (stat.valid & ZIP_STAT_COMP_SIZE) ? stat.comp_size : 0;
    return std::make_unique<ZipPart>(*this, file, packed);
}

} // namespace enrow
