// SPDX-License-Identifier: MIT
#include "export/ExportPreset.h"

#include "export/ExportName.h"
#include "export/PresetReader.h"
#include "text/Utf8.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// The linker drops resources of a static library unless they are asked for by name, outside any namespace.
static void loadPresets()
{
    Q_INIT_RESOURCE(presets);
}

namespace enrow
{

namespace
{

constexpr int version = 1;
constexpr qsizetype longestPresetName = 80;
constexpr qsizetype longestNote = 500;
constexpr qsizetype longestPattern = 200;

constexpr std::array builtInNames{"spreadsheet"_L1,       "lemlist"_L1, "instantly"_L1, "smartlead"_L1,
                                  "la-growth-machine"_L1, "hubspot"_L1, "salesforce"_L1};

CsvFormat readText(PresetReader &reader, const ExportFormat &format, const QLocale &locale)
{
    CsvFormat text = format.usual(locale);
    if (reader.has(u"delimiter"_s)) {
        const QString delimiter = reader.text(u"delimiter"_s, 1);
        const char c = delimiter.size() == 1 && delimiter[0].unicode() < 0x80 ? delimiter[0].toLatin1() : '\0';
        if (!isCsvDelimiter(c))
            reader.refuse(u"delimiter"_s,
                          {QT_TRANSLATE_NOOP("enrow::Reason", "'%1' cannot stand between cells"), {delimiter}});
        text.delimiter = c;
    }
    text.formulaGuard = reader.flag(u"formula_guard"_s, text.formulaGuard);
    text.byteOrderMark = reader.flag(u"byte_order_mark"_s, text.byteOrderMark);
    return text;
}

ExportPlan readPlan(PresetReader &reader, const QLocale &locale)
{
    ExportPlan plan;
    plan.format = reader.word(u"format"_s, plan.format, [](const QString &name) {
        const ExportFormat *const format = exportFormatNamed(name);
        return format ? std::optional(format) : std::nullopt;
    });
    plan.text = readText(reader, *plan.format, locale);
    plan.columns = reader.columns(u"columns"_s);
    plan.dropsUnfillableColumns = !plan.columns.empty();
    plan.only = reader.word(u"only"_s, plan.only, qualificationGroupNamed);
    plan.oneRowPer = reader.word(u"one_row_per"_s, plan.oneRowPer, duplicateKeyNamed);
    plan.keeps = reader.word(u"keep"_s, plan.keeps, duplicateChoiceNamed);
    plan.split = reader.word(u"split"_s, plan.split, exportSplitNamed);
    plan.sheets = reader.word(u"sheets"_s, plan.sheets, exportSheetsNamed);
    plan.rowsAFile = reader.count(u"rows_a_file"_s);
    plan.namePattern = reader.text(u"name_pattern"_s, longestPattern);
    if (!plan.namePattern.isEmpty()) {
        if (const Reason problem = problemOfNamePattern(plan.namePattern); !problem.isEmpty())
            reader.refuse(u"name_pattern"_s, problem);
    }
    return plan;
}

QJsonArray columnsOf(const ExportPlan &plan)
{
    QJsonArray columns;
    for (const ExportColumn &column : plan.columns) {
        QJsonObject object;
        if (const auto *text = std::get_if<QString>(&column.source))
            object.insert("text"_L1, *text);
        else
            object.insert("column"_L1, nameOf(column.source));
        if (!column.header.isEmpty())
            object.insert("header"_L1, column.header);
        if (column.isRequired)
            object.insert("required"_L1, true);
        if (column.isOneOf)
            object.insert("one_of_required"_L1, true);
        columns.append(object);
    }
    return columns;
}

} // namespace

bool isPresetName(QStringView name)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return !name.trimmed().isEmpty() && name.size() <= longestPresetName && std::ranges::none_of(name, isControl);
}

Result<ExportPreset> readPreset(const QByteArray &json, const QLocale &locale)
{
    if (json.size() > longestPreset)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it is too long for a preset")});
    // Qt reads some of what is no UTF-8, and what comes after a NUL not at all.
    if (json.contains('\0') || !isUtf8({json.constData(), size_t(json.size())}))
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it is not a text file in UTF-8")});
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refusal(error.error == QJsonParseError::NoError
                           ? Reason{QT_TRANSLATE_NOOP("enrow::Reason", "it is not a JSON object")}
                           : Reason{QT_TRANSLATE_NOOP("enrow::Reason", "it is not JSON: %1"), {error.errorString()}});

    PresetReader reader(document.object(), {});
    if (reader.count(u"preset"_s) != version)
        reader.refuse(u"preset"_s, {QT_TRANSLATE_NOOP("enrow::Reason", "this program reads version %1"),
                                    {QString::number(version)}});
    ExportPreset preset;
    preset.name = reader.text(u"name"_s, longestPresetName);
    if (!isPresetName(preset.name))
        reader.refuse(u"name"_s, {QT_TRANSLATE_NOOP("enrow::Reason", "it is missing or blank")});
    preset.title = reader.text(u"title"_s, longestPresetName);
    preset.program = reader.text(u"program"_s, longestPresetName);
    preset.note = reader.text(u"note"_s, longestNote);
    preset.plan = readPlan(reader, locale);
    reader.refuseOthers();
    return reader.problem().isEmpty() ? Result<ExportPreset>(preset) : refusal(reader.problem());
}

QByteArray writePreset(const ExportPreset &preset)
{
    const ExportPlan &plan = preset.plan;
    QJsonObject object{{u"preset"_s, version},
                       {u"name"_s, preset.name},
                       {u"format"_s, QString(plan.format->name())},
                       {u"delimiter"_s, QString(QLatin1Char(plan.text.delimiter))},
                       {u"formula_guard"_s, plan.text.formulaGuard},
                       {u"byte_order_mark"_s, plan.text.byteOrderMark},
                       {u"keep"_s, QString(nameOf(plan.keeps))},
                       {u"split"_s, QString(nameOf(plan.split))},
                       {u"sheets"_s, QString(nameOf(plan.sheets))}};
    const auto put = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"title"_s, preset.title);
    put(u"program"_s, preset.program);
    put(u"note"_s, preset.note);
    put(u"only"_s, plan.only ? QString(nameOf(*plan.only)) : QString());
    put(u"one_row_per"_s, plan.oneRowPer ? QString(nameOf(*plan.oneRowPer)) : QString());
    put(u"name_pattern"_s, plan.namePattern);
    if (!plan.columns.empty())
        object.insert("columns"_L1, columnsOf(plan));
    if (plan.rowsAFile > 0)
        object.insert("rows_a_file"_L1, qint64(plan.rowsAFile));
    return QJsonDocument(object).toJson();
}

ExportPreset exportWithoutPreset(const ExportPreset &last, const CsvFormat &text, const QLocale &locale)
{
    ExportPreset preset;
    ExportPlan &plan = preset.plan;
    if (last.name.isEmpty()) {
        plan.format = last.plan.format;
        plan.text = last.plan.text;
        return preset;
    }
    plan.format = exportFormatNamed(u"csv-spreadsheet");
    plan.text = text;
    plan.text.byteOrderMark = plan.format->usual(locale).byteOrderMark;
    return preset;
}

std::vector<ExportPreset> builtInPresets(const QLocale &locale)
{
    loadPresets();
    std::vector<ExportPreset> presets;
    for (const QLatin1StringView name : builtInNames) {
        QFile file(u":/presets/%1.json"_s.arg(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto preset = readPreset(isOpen ? file.readAll() : QByteArray(), locale);
        if (!preset)
            qFatal("the preset %s is none: %s", name.data(), qPrintable(preset.error().detail));
        presets.push_back(preset.value());
    }
    return presets;
}

} // namespace enrow
