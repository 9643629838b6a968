// SPDX-License-Identifier: MIT
#pragma once

#include "text/SearchWord.h"

#include <QLineEdit>
#include <QStringList>

#include <vector>

namespace enrow
{

struct Batch;

// The field in which the person types what the batches they look for are named or noted.
class BatchSearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit BatchSearch(QWidget *parent = nullptr);

    // True if each word typed is in the batch's label, ID, note or custom value, as SearchWord finds it in rows.
    bool matches(const Batch &batch) const;

signals:
    void wordsChanged(); // others match now

protected:
    // Escape empties the field.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_words;
    std::vector<SearchWord> m_sought; // the same, to be looked for
};

} // namespace enrow
