// SPDX-License-Identifier: MIT
#include "cli/OptionReader.h"

#include "cli/ChosenBatches.h"
#include "cli/CliText.h"
#include "common/Format.h"
#include "common/Languages.h"
#include "common/ReasonText.h"
#include "export/ExportName.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What a timer can measure, rounded down.
constexpr int longestTimeout = 2'000'000;

QString columnNames()
{
    QStringList names;
    for (const ResultColumn &column : resultColumns())
        names << column.name;
    for (const PersonField field : allPersonFields)
        names << nameOf(ColumnSource(field));
    return names.join(", "_L1);
}

QString kindNames()
{
    QStringList names{u"auto"_s};
    for (const BatchKind kind : allBatchKinds)
        names << nameOf(kind);
    return names.join(", "_L1);
}

} // namespace

QString sentenceAboutLanguage(const QString &code)
{
    return CliText::tr("'%1' is no language; there are %2").arg(code, Languages::codes().join(", "_L1));
}

OptionReader::OptionReader(CommandWord command)
{
    m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    m_parser.addOption(QCommandLineOption(u"version"_s));
    m_parser.addOption(QCommandLineOption(u"language"_s, {}, u"CODE"_s));
    for (const CommandOption &option : commandOptions()) {
        if (option.isOf(command))
            m_parser.addOption(QCommandLineOption(option.name, {}, option.value));
    }
}

std::optional<Page> OptionReader::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList(u"enrow-batch"_s) + arguments)) {
        QString reason = m_parser.errorText();
        refuse(reason.endsWith(u'.') ? reason.chopped(1) : reason);
    }
    if (const QString code = m_parser.value(u"language"_s); flag(u"language"_s) && !Languages::isOne(code)) {
        refuse(sentenceAboutLanguage(code));
        return std::nullopt;
    }
    if (flag(u"help"_s))
        return Page::Help;
    return flag(u"version"_s) ? std::optional(Page::Version) : std::nullopt;
}

BatchChoice OptionReader::choice()
{
    BatchChoice choice{kind(), m_parser.positionalArguments(), {}, {}};
    if (choice.arguments.isEmpty())
        refuse(CliText::tr("a batch ID is missing"));
    if (!m_problem.isEmpty() || needsText(choice))
        return choice;
    const auto chosen = chooseBatches(choice, {});
    if (!chosen) {
        refuse(chosen.error().detail);
        return choice;
    }
    choice.batches = chosen->batches;
    choice.remarks = chosen->remarks;
    return choice;
}

QStringList OptionReader::sources()
{
    const QStringList sources = m_parser.positionalArguments();
    if (sources.isEmpty())
        refuse(CliText::tr("a file is missing"));
    else if (sources.contains(QString()))
        refuse(CliText::tr("the name of a file is empty"));
    return sources;
}

void OptionReader::refuseIds()
{
    if (!m_parser.positionalArguments().isEmpty())
        refuse(CliText::tr("'%1' is too much: all batches are listed").arg(m_parser.positionalArguments().first()));
}

BatchChoice OptionReader::everyBatch()
{
    if (!m_parser.positionalArguments().isEmpty())
        refuse(CliText::tr("--only-new takes no batch ID: all completed batches of the archive count"));
    return {kind(), {}, {}, {}};
}

ArchiveOptions OptionReader::archive()
{
    const ArchiveOptions options{!flag(u"no-archive"_s), dataFolder()};
    if (flag(u"data-dir"_s) && !options.isUsed)
        refuse(CliText::tr("--data-dir is for the archive, which --no-archive leaves alone"));
    return options;
}

QString OptionReader::dataFolder()
{
    const QString folder = m_parser.value(u"data-dir"_s);
    if (flag(u"data-dir"_s) && folder.isEmpty())
        refuse(CliText::tr("--data-dir takes the name of a folder"));
    return folder;
}

std::optional<std::chrono::seconds> OptionReader::timeout()
{
    if (!flag(u"timeout"_s))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = m_parser.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTimeout)
        refuse(CliText::tr("--timeout takes whole seconds, %1 to %2")
                   .arg(Format::number(1), Format::number(longestTimeout)));
    return std::chrono::seconds(seconds);
}

const ExportFormat *OptionReader::format()
{
    const QString name = m_parser.value(u"format"_s);
    if (const ExportFormat *format = exportFormatNamed(name))
        return format;
    if (flag(u"format"_s))
        refuse(CliText::tr("'%1' is no format; there are %2").arg(name, exportFormatNames()));
    return nullptr;
}

QString OptionReader::nameFor(const QString &option, const QString &refusal)
{
    const QString name = m_parser.value(option);
    if (flag(option) && name.isEmpty())
        refuse(refusal);
    return name;
}

QString OptionReader::output()
{
    return nameFor(u"output"_s, CliText::tr("--output takes the name of a file or folder"));
}

ExportChoice OptionReader::exports()
{
    ExportChoice choice;
    choice.preset = nameFor(u"preset"_s, CliText::tr("--preset takes the name of a preset or of a file with one"));
    choice.format = format();
    choice.columns = columns();
    choice.delimiter = delimiter();
    choice.noFormulaGuard = flag(u"no-formula-guard"_s);
    choice.only = only();
    choice.oneRowPer = oneRowPer();
    choice.keeps = keeps();
    choice.suppress = nameFor(u"suppress"_s, CliText::tr("--suppress takes the name of a file"));
    choice.sheets = sheets();
    choice.namePattern = namePattern();
    readSplit(choice);
    return choice;
}

std::vector<ExportColumn> OptionReader::columns()
{
    std::vector<ExportColumn> columns;
    if (!flag(u"columns"_s))
        return columns;
    for (const QString &each : m_parser.value(u"columns"_s).split(u',')) {
        const qsizetype equals = each.indexOf(u'=');
        const QString name = each.first(equals < 0 ? each.size() : equals).trimmed();
        const QString header = equals < 0 ? QString() : each.sliced(equals + 1).trimmed();
        const auto source = columnSourceNamed(name);
        // Without a source of its own it is a column that stays empty.
        if (name.isEmpty() && !header.isEmpty())
            columns.push_back({QString(), header});
        else if (source)
            columns.push_back({*source, header});
        else
            refuse(CliText::tr("'%1' is no column; there are %2").arg(name, columnNames()));
    }
    return columns;
}

std::optional<char> OptionReader::delimiter()
{
    const QString text = m_parser.value(u"delimiter"_s);
    if (!flag(u"delimiter"_s))
        return std::nullopt;
    if (text == "tab"_L1 || text == "\\t"_L1)
        return '\t';
    const char delimiter = text.size() == 1 && text[0].unicode() < 0x80 ? text[0].toLatin1() : '\0';
    if (!isCsvDelimiter(delimiter))
        refuse(CliText::tr("--delimiter takes one character that is no letter, digit, quote or line break; or tab"));
    return delimiter;
}

std::optional<QualificationGroup> OptionReader::only()
{
    const QString group = m_parser.value(u"only"_s);
    if (const auto named = qualificationGroupNamed(group))
        return named;
    if (flag(u"only"_s))
        refuse(CliText::tr("--only takes valid, invalid or other; found and not_found for numbers"));
    return std::nullopt;
}

std::optional<DuplicateKey> OptionReader::oneRowPer()
{
    const auto key = duplicateKeyNamed(m_parser.value(u"dedupe"_s));
    if (flag(u"dedupe"_s) && !key)
        refuse(CliText::tr("--dedupe takes email, number, domain or contact"));
    return key;
}

std::optional<DuplicateChoice> OptionReader::keeps()
{
    const auto choice = duplicateChoiceNamed(m_parser.value(u"keep"_s));
    if (flag(u"keep"_s) && !choice)
        refuse(CliText::tr("--keep takes best or first"));
    if (choice && !flag(u"dedupe"_s) && !flag(u"preset"_s))
        refuse(CliText::tr("--keep is for --dedupe"));
    return choice;
}

void OptionReader::readSplit(ExportChoice &choice)
{
    // Both can be given: files of so many rows of each batch.
    for (const QString &split : m_parser.values(u"split"_s)) {
        bool isNumber = false;
        const uint rows = split.startsWith(u"rows="_s) ? split.sliced(5).toUInt(&isNumber) : 0;
        const auto named = exportSplitNamed(split);
        if (isNumber && rows > 0)
            choice.rowsAFile = rows;
        else if (named && named != ExportSplit::Nothing)
            choice.split = named;
        else
            refuse(CliText::tr("--split takes qualification, batch or rows=N"));
    }
}

std::optional<ExportSheets> OptionReader::sheets()
{
    const auto sheets = exportSheetsNamed(m_parser.value(u"sheets"_s));
    if (flag(u"sheets"_s) && !sheets)
        refuse(CliText::tr("--sheets takes one or batch"));
    return sheets;
}

QString OptionReader::namePattern()
{
    const QString pattern = m_parser.value(u"name-pattern"_s);
    const Reason problem = flag(u"name-pattern"_s) ? problemOfNamePattern(pattern) : Reason();
    if (!problem.isEmpty())
        refuse(CliText::tr("--name-pattern: %1; there are {label}, {kind}, {id}, {qualification}, {date} and {n}")
                   .arg(ReasonText::of(problem)));
    return pattern;
}

ListChoice OptionReader::list()
{
    ListChoice choice;
    choice.file = nameFor(u"list"_s, CliText::tr("--list takes the name of a file"));
    if (choice.file.isEmpty())
        refuse(CliText::tr("--list is missing: the file that was searched or verified"));
    choice.sheet = nameFor(u"sheet"_s, CliText::tr("--sheet takes the name of a sheet"));
    choice.wishes.delimiter = delimiter();
    choice.wishes.encoding = encoding();
    if (flag(u"no-header"_s))
        choice.wishes.hasHeader = false;
    if (flag(u"no-quotes"_s))
        choice.wishes.hasQuotes = false;
    choice.columns = mappedColumns();
    return choice;
}

MergeRows OptionReader::mergeRows()
{
    if (!flag(u"only-new"_s))
        return flag(u"only-unmatched"_s) ? MergeRows::Unmatched : MergeRows::All;
    for (const QString &other : {u"only-unmatched"_s, u"wait"_s, u"refresh"_s, u"timeout"_s, u"no-archive"_s}) {
        if (flag(other))
            refuse(CliText::tr("--only-new asks the archive alone, about all of its batches: it does not go with --%1")
                       .arg(other));
    }
    return MergeRows::New;
}

const ExportFormat *OptionReader::mergeFormat(const QString &output)
{
    const bool isCalledWorkbook = output.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    const QString name = flag(u"format"_s) ? m_parser.value(u"format"_s) : isCalledWorkbook ? u"xlsx"_s : u"csv"_s;
    const QStringList names{u"csv"_s, u"csv-spreadsheet"_s, u"tsv"_s, u"xlsx"_s};
    if (!names.contains(name))
        refuse(CliText::tr("merge --format takes %1").arg(QLocale().createSeparatedList(names)));
    return name == names.front() ? nullptr : exportFormatNamed(name); // the list is a text as it is
}

QString OptionReader::report()
{
    return nameFor(u"report"_s, CliText::tr("--report takes the name of a file"));
}

std::optional<ListEncoding> OptionReader::encoding()
{
    const QString name = m_parser.value(u"encoding"_s);
    const auto encoding = listEncodingNamed(name);
    if (flag(u"encoding"_s) && !encoding)
        refuse(CliText::tr("'%1' is no encoding; there are %2").arg(name, listEncodingNames()));
    return encoding;
}

std::optional<ListKey> OptionReader::key()
{
    const QString name = m_parser.value(u"key"_s);
    const auto key = listKeyNamed(name);
    if (flag(u"key"_s) && !key && name != "auto"_L1)
        refuse(CliText::tr("--key takes auto, custom, index, email, name-domain, linkedin or name-company"));
    return key;
}

std::vector<ListChoice::Column> OptionReader::mappedColumns()
{
    std::vector<ListChoice::Column> columns;
    for (const QString &each : m_parser.values(u"map"_s)) {
        const qsizetype equals = each.indexOf(u'=');
        const auto field = listFieldNamed(each.first(equals < 0 ? each.size() : equals));
        const bool isMapped = field && std::ranges::find(columns, *field, &ListChoice::Column::field) != columns.end();
        if (isMapped)
            refuse(CliText::tr("--map gives %1 two columns").arg(nameOf(*field)));
        else if (field && equals > 0 && equals + 1 < each.size())
            columns.push_back({*field, each.sliced(equals + 1)});
        else
            refuse(CliText::tr("'%1' maps no column: say FIELD=COLUMN; there are %2").arg(each, listFieldNames()));
    }
    return columns;
}

QString OptionReader::shownPreset()
{
    const QStringList words = m_parser.positionalArguments();
    if (words.isEmpty())
        return {};
    if (words.size() == 2 && words.first() == "show"_L1 && !words.last().isEmpty())
        return words.last();
    refuse(CliText::tr("after presets there is only: show NAME"));
    return {};
}

void OptionReader::refuse(const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = reason;
}

std::optional<BatchKind> OptionReader::kind()
{
    const QString name = m_parser.value(u"kind"_s);
    const auto kind = batchKindNamed(name);
    if (flag(u"kind"_s) && !kind && name != "auto"_L1)
        refuse(CliText::tr("'%1' is no kind; there are %2").arg(name, kindNames()));
    return kind;
}

ApiOrigin OptionReader::origin()
{
    if (!flag(u"base-url"_s))
        return ApiOrigin::production();
    const QString url = m_parser.value(u"base-url"_s);
    const auto origin = ApiOrigin::parse(url);
    if (origin)
        return origin.value();
    refuse(CliText::tr("'%1' cannot be the base URL: %2").arg(url, ReasonText::of(origin.error())));
    return ApiOrigin::production();
}

} // namespace enrow
