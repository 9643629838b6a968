// SPDX-License-Identifier: MIT
#include "cli/OptionReader.h"

#include "cli/ChosenBatches.h"
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

OptionReader::OptionReader(CommandWord command)
{
    m_parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    m_parser.addOption(QCommandLineOption(u"version"_s));
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
    if (flag(u"help"_s))
        return Page::Help;
    return flag(u"version"_s) ? std::optional(Page::Version) : std::nullopt;
}

BatchChoice OptionReader::choice()
{
    BatchChoice choice{kind(), m_parser.positionalArguments(), {}, {}};
    if (choice.arguments.isEmpty())
        refuse(u"a batch ID is missing"_s);
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
        refuse(u"a file is missing"_s);
    else if (sources.contains(QString()))
        refuse(u"the name of a file is empty"_s);
    return sources;
}

void OptionReader::refuseIds()
{
    if (!m_parser.positionalArguments().isEmpty())
        refuse(u"'%1' is too much: all batches are listed"_s.arg(m_parser.positionalArguments().first()));
}

BatchChoice OptionReader::everyBatch()
{
    if (!m_parser.positionalArguments().isEmpty())
        refuse(u"--only-new takes no batch ID: all completed batches of the archive count"_s);
    return {kind(), {}, {}, {}};
}

ArchiveOptions OptionReader::archive()
{
    const ArchiveOptions options{!flag(u"no-archive"_s), dataFolder()};
    if (flag(u"data-dir"_s) && !options.isUsed)
        refuse(u"--data-dir is for the archive, which --no-archive leaves alone"_s);
    return options;
}

QString OptionReader::dataFolder()
{
    const QString folder = m_parser.value(u"data-dir"_s);
    if (flag(u"data-dir"_s) && folder.isEmpty())
        refuse(u"--data-dir takes the name of a folder"_s);
    return folder;
}

std::optional<std::chrono::seconds> OptionReader::timeout()
{
    if (!flag(u"timeout"_s))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = m_parser.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTimeout)
        refuse(u"--timeout takes whole seconds, 1 to %1"_s.arg(longestTimeout));
    return std::chrono::seconds(seconds);
}

const ExportFormat *OptionReader::format()
{
    const QString name = m_parser.value(u"format"_s);
    if (const ExportFormat *format = exportFormatNamed(name))
        return format;
    if (flag(u"format"_s))
        refuse(u"'%1' is no format; there are %2"_s.arg(name, exportFormatNames()));
    return nullptr;
}

QString OptionReader::nameFor(const QString &option, const QString &what)
{
    const QString name = m_parser.value(option);
    if (flag(option) && name.isEmpty())
        refuse(u"--%1 takes %2"_s.arg(option, what));
    return name;
}

QString OptionReader::output()
{
    return nameFor(u"output"_s, u"the name of a file or folder"_s);
}

ExportChoice OptionReader::exports()
{
    ExportChoice choice;
    choice.preset = nameFor(u"preset"_s, u"the name of a preset or of a file with one"_s);
    choice.format = format();
    choice.columns = columns();
    choice.delimiter = delimiter();
    choice.noFormulaGuard = flag(u"no-formula-guard"_s);
    choice.only = only();
    choice.oneRowPer = oneRowPer();
    choice.keeps = keeps();
    choice.suppress = nameFor(u"suppress"_s, u"the name of a file"_s);
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
            refuse(u"'%1' is no column; there are %2"_s.arg(name, columnNames()));
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
        refuse(u"--delimiter takes one character that is no letter, digit, quote or line break; or tab"_s);
    return delimiter;
}

std::optional<QualificationGroup> OptionReader::only()
{
    const QString group = m_parser.value(u"only"_s);
    if (const auto named = qualificationGroupNamed(group))
        return named;
    if (flag(u"only"_s))
        refuse(u"--only takes valid, invalid or other; found and not_found for numbers"_s);
    return std::nullopt;
}

std::optional<DuplicateKey> OptionReader::oneRowPer()
{
    const auto key = duplicateKeyNamed(m_parser.value(u"dedupe"_s));
    if (flag(u"dedupe"_s) && !key)
        refuse(u"--dedupe takes email, number, domain or contact"_s);
    return key;
}

std::optional<DuplicateChoice> OptionReader::keeps()
{
    const auto choice = duplicateChoiceNamed(m_parser.value(u"keep"_s));
    if (flag(u"keep"_s) && !choice)
        refuse(u"--keep takes best or first"_s);
    if (choice && !flag(u"dedupe"_s) && !flag(u"preset"_s))
        refuse(u"--keep is for --dedupe"_s);
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
            refuse(u"--split takes qualification, batch or rows=N"_s);
    }
}

std::optional<ExportSheets> OptionReader::sheets()
{
    const auto sheets = exportSheetsNamed(m_parser.value(u"sheets"_s));
    if (flag(u"sheets"_s) && !sheets)
        refuse(u"--sheets takes one or batch"_s);
    return sheets;
}

QString OptionReader::namePattern()
{
    const QString pattern = m_parser.value(u"name-pattern"_s);
    const QString problem = flag(u"name-pattern"_s) ? problemOfNamePattern(pattern) : QString();
    if (!problem.isEmpty())
        refuse(u"--name-pattern: %1; there are {label}, {kind}, {id}, {qualification}, {date} and {n}"_s.arg(problem));
    return pattern;
}

ListChoice OptionReader::list()
{
    ListChoice choice;
    choice.file = nameFor(u"list"_s, u"the name of a file"_s);
    if (choice.file.isEmpty())
        refuse(u"--list is missing: the file that was searched or verified"_s);
    choice.sheet = nameFor(u"sheet"_s, u"the name of a sheet"_s);
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
            refuse(
                u"--only-new asks the archive alone, about all of its batches: it does not go with --%1"_s.arg(other));
    }
    return MergeRows::New;
}

bool OptionReader::asWorkbook(const QString &output)
{
    const QString format = m_parser.value(u"format"_s);
    if (!flag(u"format"_s))
        return output.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    if (format != "csv"_L1 && format != "xlsx"_L1)
        refuse(u"merge --format takes csv or xlsx"_s);
    return format == "xlsx"_L1;
}

QString OptionReader::report()
{
    return nameFor(u"report"_s, u"the name of a file"_s);
}

std::optional<ListEncoding> OptionReader::encoding()
{
    const QString name = m_parser.value(u"encoding"_s);
    const auto encoding = listEncodingNamed(name);
    if (flag(u"encoding"_s) && !encoding)
        refuse(u"'%1' is no encoding; there are %2"_s.arg(name, listEncodingNames()));
    return encoding;
}

std::optional<ListKey> OptionReader::key()
{
    const QString name = m_parser.value(u"key"_s);
    const auto key = listKeyNamed(name);
    if (flag(u"key"_s) && !key && name != "auto"_L1)
        refuse(u"--key takes auto, custom, index, email, name-domain, linkedin or name-company"_s);
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
            refuse(u"--map gives %1 two columns"_s.arg(nameOf(*field)));
        else if (field && equals > 0 && equals + 1 < each.size())
            columns.push_back({*field, each.sliced(equals + 1)});
        else
            refuse(u"'%1' maps no column: say FIELD=COLUMN; there are %2"_s.arg(each, listFieldNames()));
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
    refuse(u"after presets there is only: show NAME"_s);
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
        refuse(u"'%1' is no kind; there are %2"_s.arg(name, kindNames()));
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
    refuse(u"'%1' cannot be the base URL: %2"_s.arg(url, origin.error().detail));
    return ApiOrigin::production();
}

} // namespace enrow
