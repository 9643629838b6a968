// SPDX-License-Identifier: MIT
#include "pasted/SecretName.h"

#include "pasted/PastedWord.h"

#include <algorithm>

namespace enrow
{

bool namesBatch(QStringView word)
{
    return word.contains(u"batch", Qt::CaseInsensitive) || word.contains(u"bulk", Qt::CaseInsensitive);
}

bool announcesSecret(QStringView word)
{
    QStringView name = bareWord(word);
    if (name.compare(u"bearer", Qt::CaseInsensitive) == 0)
        return true;
    if (!name.endsWith(u':') && !name.endsWith(u'='))
        return false;
    name.chop(1);
    const auto endsWith = [name](QStringView end) { return bareWord(name).endsWith(end, Qt::CaseInsensitive); };
    const bool isSecret = name.startsWith(u"x-", Qt::CaseInsensitive) || endsWith(u"key") || endsWith(u"token") ||
                          endsWith(u"secret") || endsWith(u"password");
    return isSecret && !namesBatch(name);
}

bool holdsSecret(QStringView word)
{
    const auto mark = std::find_if(word.begin(), word.end(), [](QChar c) { return c == u':' || c == u'='; });
    return mark != word.end() && announcesSecret(word.first(mark - word.begin() + 1));
}

} // namespace enrow
