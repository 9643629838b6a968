// SPDX-License-Identifier: MIT
#include "cli/Console.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// ECMA-48: back to the first column, erase to the end of the line.
constexpr QByteArrayView eraseLine = "\r\x1b[K";

} // namespace

Console::Console(QIODevice &device, bool isTerminal)
    : m_device(device)
    , m_isTerminal(isTerminal)
{
}

Console::~Console()
{
    clearProgress();
}

void Console::say(const QString &sentence)
{
    print(u"enrow-batch: "_s + sentence);
}

void Console::print(const QString &line)
{
    clearProgress();
    m_device.write(withoutControls(line).toUtf8() + '\n');
}

void Console::showProgress(const QString &text)
{
    if (!m_isTerminal || text == m_progress)
        return;
    m_device.write(eraseLine.toByteArray() + withoutControls(text).toUtf8());
    m_progress = text;
}

void Console::clearProgress()
{
    if (!m_progress.isEmpty())
        m_device.write(eraseLine.toByteArray());
    m_progress.clear();
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace enrow
