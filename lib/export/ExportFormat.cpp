// SPDX-License-Identifier: MIT
#include "export/ExportFormat.h"

#include "export/Exporter.h"
#include "export/JsonWriter.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

class Csv final : public ExportFormat
{
public:
    QLatin1StringView name() const override { return "csv"_L1; }
    bool holdsRows() const override { return true; }
    Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &table, QIODevice &device,
                                std::stop_token stop, const ExportProgress &progress) const override
    {
        return writeCsv(*source.view, table, device, std::move(stop), progress);
    }
};

// One batch: the reply as it came; several: an array of them.
class Json final : public ExportFormat
{
public:
    QLatin1StringView name() const override { return "json"_L1; }
    bool holdsRows() const override { return false; }
    Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &, QIODevice &device, std::stop_token stop,
                                const ExportProgress &) const override
    {
        return source.asSeveral ? writeReplyArray(source.replies, device, std::move(stop))
                                : writeReply(*source.replies.front(), device);
    }
};

class JsonLines final : public ExportFormat
{
public:
    QLatin1StringView name() const override { return "jsonl"_L1; }
    bool holdsRows() const override { return false; }
    Result<ExportOutcome> write(const ExportSource &source, const CsvFormat &, QIODevice &device, std::stop_token stop,
                                const ExportProgress &) const override
    {
        return writeReplyLines(source.replies, device, std::move(stop));
    }
};

} // namespace

std::span<const ExportFormat *const> exportFormats()
{
    static const Csv csv;
    static const Json json;
    static const JsonLines jsonLines;
    static const std::array<const ExportFormat *, 3> formats{&csv, &json, &jsonLines};
    return formats;
}

const ExportFormat *exportFormatNamed(QStringView name)
{
    for (const ExportFormat *format : exportFormats()) {
        if (format->name() == name)
            return format;
    }
    return nullptr;
}

QString exportFormatNames()
{
    QStringList names;
    for (const ExportFormat *format : exportFormats())
        names << format->name();
    const QString last = names.takeLast();
    return names.join(", "_L1) + " and "_L1 + last;
}

} // namespace enrow
