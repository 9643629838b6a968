// SPDX-License-Identifier: MIT
#include "desktop/common/DelimiterBox.h"

namespace enrow
{

DelimiterBox::DelimiterBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("Comma ( , )"), int(','));
    addItem(tr("Semicolon ( ; )"), int(';'));
    addItem(tr("Tab"), int('\t'));
    setAccessibleName(tr("Delimiter"));
}

void DelimiterBox::setDelimiter(char delimiter)
{
    if (findData(int(delimiter)) < 0)
        addItem(QString(QChar::fromLatin1(delimiter)), int(delimiter));
    setCurrentIndex(findData(int(delimiter)));
}

char DelimiterBox::delimiter() const
{
    return char(currentData().toInt());
}

} // namespace enrow
