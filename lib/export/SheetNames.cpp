// SPDX-License-Identifier: MIT
#include "export/SheetNames.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype idCharacters = 8;

// Invisible characters that only control how others are displayed. Joiners and non-joiners stay, since some scripts
// need them.
bool controlsDisplay(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format && c != U'\u200C' && c != U'\u200D';
}

QString withoutWhatExcelRefuses(const QString &title)
{
    QString name;
    for (const char32_t c : title.toUcs4()) {
        if (controlsDisplay(c))
            continue;
        const bool isForbidden = c < 0x80 && "[]:*?/\\"_L1.contains(QLatin1Char(char(c)));
        const bool isOfNoUse = QChar::category(c) == QChar::Other_Control || QChar::isSurrogate(c) ||
                               QChar::category(c) == QChar::Other_NotAssigned;
        if (isForbidden)
            name += u'-';
        else
            name += isOfNoUse ? u" "_s : QString::fromUcs4(&c, 1);
    }
    return name.simplified();
}

bool cannotBeAtAnEnd(QChar c)
{
    return c == u'\'' || c.isSpace();
}

// At most so long, and as no name may begin and end.
QString trimmedTo(QString name, qsizetype longest)
{
    while (!name.isEmpty() && cannotBeAtAnEnd(name.front()))
        name.remove(0, 1);
    if (name.size() > longest)
        name.truncate(name[longest].isLowSurrogate() ? longest - 1 : longest);
    while (!name.isEmpty() && cannotBeAtAnEnd(name.back()))
        name.chop(1);
    return name;
}

QString nameFor(const QString &title)
{
    const QString name = trimmedTo(withoutWhatExcelRefuses(title), SheetNames::longest);
    if (name.isEmpty())
        return u"Results"_s;
    return name.compare("history"_L1, Qt::CaseInsensitive) == 0 ? u'_' + name : name;
}

} // namespace

QString sheetTitleOf(const ResultBatch &batch)
{
    return batch.label.isEmpty() ? u"%1 %2"_s.arg(nameOf(batch.chunk->kind()), batch.ref.id.left(idCharacters))
                                 : batch.label;
}

QString SheetNames::take(const QString &title)
{
    const QString first = nameFor(title);
    QString name = first;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number) {
        const QString ending = u' ' + QString::number(number);
        name = trimmedTo(first, longest - ending.size()) + ending;
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace enrow
