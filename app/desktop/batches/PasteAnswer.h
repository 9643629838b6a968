// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/MessageBar.h"

namespace enrow
{

class UnlikelyWords;

// What is said of a paste that is not simply added: one message, with the words in it that may be IDs all the same.
// It stays until it is answered, something else is entered, or it is closed, by its button or by Esc, wherever the
// focus is.
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
    void dismiss();

    UnlikelyWords *m_words;
};

} // namespace enrow
