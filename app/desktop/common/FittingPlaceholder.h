// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QLineEdit;

namespace enrow
{

// Shows in an empty field the longest of some texts for which there is room: one that is cut says nothing.
class FittingPlaceholder : public QObject
{
    Q_OBJECT

public:
    // texts: the longest first; the last one is shown however little room there is. Belongs to the field.
    FittingPlaceholder(QLineEdit *field, const QStringList &texts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    QLineEdit *m_field;
    const QStringList m_texts;
};

} // namespace enrow
