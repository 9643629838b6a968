// SPDX-License-Identifier: MIT
#include "manual/Completions.h"

using namespace Qt::StringLiterals;

namespace enrow
{

QString shellQuoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString completionFunction(const Manual &manual)
{
    QString name = manual.program;
    return u'_' + name.replace(u'-', u'_');
}

QList<ManualOption> optionsOf(const Manual &manual, const QString &command)
{
    QList<ManualOption> all = manual.options;
    all.removeIf([&command](const ManualOption &option) {
        return !option.commands.isEmpty() && !option.commands.contains(command);
    });
    return all;
}

} // namespace enrow
