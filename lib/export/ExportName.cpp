// SPDX-License-Identifier: MIT
#include "export/ExportName.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype longestLabel = 60; // UTF-16 units; at most 180 bytes in UTF-8
constexpr qsizetype shortIdLength = 8;
constexpr qsizetype longestName = 255; // bytes, as file systems take them
constexpr qsizetype roomForNumber = 8; // that DistinctNames may add

constexpr std::array words{"label"_L1, "kind"_L1, "id"_L1, "qualification"_L1, "date"_L1, "n"_L1};

// Letters, marks, numbers, "_", and "." inside stay; every run of anything else becomes one dash.
QString safePart(const QString &text, qsizetype longest)
{
    QString safe;
    bool gap = false;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool stays = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_' || c == U'.';
        gap = gap || !stays;
        if (!stays)
            continue;
        const QString next = (gap && !safe.isEmpty() ? u"-"_s : QString()) + QString::fromUcs4(&c, 1);
        if (safe.size() + next.size() > longest)
            break;
        safe += next;
        gap = false;
    }
    return safe;
}

QString idOf(const ExportNameParts &parts)
{
    return parts.batches.size() == 1 ? safePart(parts.batches.front().ref.id, shortIdLength) : QString();
}

QString kindOf(const ExportNameParts &parts)
{
    if (parts.batches.empty())
        return {};
    const BatchKind kind = parts.batches.front().chunk->kind();
    const auto isOther = [kind](const ResultBatch &batch) { return batch.chunk->kind() != kind; };
    return std::ranges::any_of(parts.batches, isOther) ? QString() : QString(nameOf(kind));
}

QString labelOf(const ExportNameParts &parts)
{
    if (parts.batches.size() > 1)
        return QString::number(parts.batches.size()) + u"-batches"_s;
    const QString label = parts.batches.empty() ? QString() : safePart(parts.batches.front().label, longestLabel);
    QStringList names{kindOf(parts), idOf(parts)};
    names.removeAll(QString());
    return label.isEmpty() ? names.join(u'-') : label;
}

QString valueOf(QStringView word, const ExportNameParts &parts)
{
    if (word == "label"_L1)
        return labelOf(parts);
    if (word == "kind"_L1)
        return kindOf(parts);
    if (word == "id"_L1)
        return idOf(parts);
    if (word == "qualification"_L1)
        return parts.qualification.toString();
    if (word == "date"_L1)
        return parts.date.toString(Qt::ISODate);
    if (word == "n"_L1)
        return parts.number > 0 ? QString::number(parts.number) : QString();
    return u'{' + word.toString() + u'}'; // of a file that a person named so
}

// What no system takes in a name, or shows as something else, becomes a dash.
QString withoutForbidden(QString text)
{
    static const QRegularExpression forbidden(uR"([<>:"/\\|?*\p{C}])"_s);
    return text.replace(forbidden, u"-"_s);
}

bool isJoint(QChar c)
{
    return c == u'-' || c == u'_' || c == u'.' || c == u' ';
}

QString filledIn(const QString &pattern, const ExportNameParts &parts)
{
    static const QRegularExpression word(u"\\{([a-z]+)\\}"_s);
    QString name;
    qsizetype from = 0;
    for (auto found = word.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        name += withoutForbidden(pattern.sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const QString value = valueOf(match.capturedView(1), parts);
        if (value.isEmpty() && !name.isEmpty() && isJoint(name.back()))
            name.chop(1);
        name += value;
    }
    return name + withoutForbidden(pattern.sliced(from));
}

// Windows keeps these names for devices, whatever follows the first dot.
bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])\\s*(\\.|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString cutTo(QString name, qsizetype bytes)
{
    while (name.toUtf8().size() > bytes)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

QString safeName(QString name, qsizetype mostBytes)
{
    // A name that begins with a dot is hidden, and Windows drops what a dot or a blank at the end is.
    while (!name.isEmpty() && (name.front() == u'.' || name.front() == u' ' || name.front() == u'-'))
        name.remove(0, 1);
    name = cutTo(name, mostBytes);
    while (!name.isEmpty() && isJoint(name.back()))
        name.chop(1);
    if (name.isEmpty())
        return u"results"_s;
    return isReserved(name) ? u'_' + name : name;
}

} // namespace

QString exportName(const QString &pattern, const ExportNameParts &parts, QStringView suffix)
{
    const bool isPartial = std::ranges::any_of(parts.batches, &ResultBatch::isPartial);
    const QString tail =
        (parts.isFiltered ? u"-filtered"_s : QString()) + (isPartial ? u"-partial."_s : u"."_s) + suffix.toString();
    return safeName(filledIn(pattern, parts), longestName - roomForNumber - tail.toUtf8().size()) + tail;
}

Reason problemOfNamePattern(const QString &pattern)
{
    static const QRegularExpression braces(u"\\{([^}]*)\\}?"_s);
    for (auto found = braces.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView word = match.capturedView(1);
        const bool isKnown = std::ranges::any_of(words, [word](QLatin1StringView each) { return word == each; });
        if (!isKnown || !match.captured().endsWith(u'}'))
            return {QT_TRANSLATE_NOOP("enrow::Reason", "'%1' is nothing that a name can take up"), {match.captured()}};
    }
    return pattern.trimmed().isEmpty() ? Reason{QT_TRANSLATE_NOOP("enrow::Reason", "it is empty")} : Reason();
}

QString DistinctNames::take(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    QString free = name;
    for (int number = 2; m_taken.contains(free.toCaseFolded()); ++number)
        free = name.first(dot) + u'-' + QString::number(number) + name.sliced(dot);
    m_taken.insert(free.toCaseFolded());
    return free;
}

} // namespace enrow
