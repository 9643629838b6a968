// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/MessageBar.h"

namespace enrow
{

class UnlikelyWords;

// What is said of a paste that is not simply added: one message, with the words in it that may be IDs all the same.
class PasteAnswer : public MessageBar
{
    Q_OBJECT

public:
    explicit PasteAnswer(QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence);
    void clear();
    // further: how many more words there are that are not listed.
    void setWords(const QStringList &words, int further);
    bool hasWords() const;

signals:
    void addRequested(const QStringList &words);
    void closed();

private:
    void follow();

    UnlikelyWords *m_words;
    QToolButton *m_close; // where the words do not have their own
};

} // namespace enrow
